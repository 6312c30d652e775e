import { sv } from '@/lib/text/sv'
import { periodOf, toldValue, type Told, type ToldGap, type Words } from './told'

type Table = { heads: string[]; rows: string[][]; markup: string }

/** The numbers that a page prints in its tables and lists, with the differences between groups. */
export function toldInMarkup(at: string, html: string, words: Words): { values: Told[]; gaps: ToldGap[] } {
  const figures = [...html.matchAll(/<figure class="figure" id="([^"]+)".*?<\/figure>/gs)]
  const [, indicator] = /\/(?:indikatorer|inbaddning)\/([^/]+)/.exec(at) ?? []
  return {
    values: [
      ...figures.flatMap(([markup, id = '']) => tablesIn(markup).flatMap(table => toldByGroup(at, id, table, words))),
      ...toldInDistrictList(at, html, words),
      ...toldInDistrictPage(at, html, words),
    ],
    gaps: indicator ? tablesIn(html).flatMap(table => toldGaps(at, indicator, table, words)) : [],
  }
}

const textOf = (markup: string) =>
  markup
    .replace(/<small>.*?<\/small>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .trim()

function tablesIn(html: string): Table[] {
  return [...html.matchAll(/<table[^>]*>.*?<\/table>/gs)].map(([markup]) => {
    const [heads = [], ...rows] = [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
    )
    return { heads, rows, markup }
  })
}

const own = ({ municipality }: Words) => `municipality:${municipality}`

/** A figure's table: a row for each period, a column for each group. */
function toldByGroup(at: string, indicator: string, { heads, rows }: Table, words: Words): Told[] {
  const groups = words.groups.get(indicator)
  return rows.flatMap(([year = '', ...cells]) =>
    cells.flatMap((cell, i) => {
      const breakdown = groups?.get(heads[i + 1] ?? '')
      if (breakdown === undefined) return []
      const limits = /\(([^–]+)–([^)]+)\)/.exec(cell)?.slice(1)
      return [toldValue(indicator, { period: periodOf(year), geography: own(words), breakdown }, cell, at, limits)]
    }),
  )
}

/** Two groups, their difference and their ratio: a row for each period. */
function toldGaps(at: string, indicator: string, { heads, rows }: Table, words: Words): ToldGap[] {
  const [, focusName = '', referenceName = '', absolute] = heads
  if (absolute !== sv.absolute) return []
  const groups = words.groups.get(indicator)
  return rows.flatMap(([year = '', focus = '', reference = '', gap = '']) => {
    const told = (name: string, written: string) => {
      const address = { period: periodOf(year), geography: own(words), breakdown: groups?.get(name) ?? name }
      return toldValue(indicator, address, written, at)
    }
    const { value } = told('', gap)
    return value === null
      ? []
      : [{ indicator, gap: value, focus: told(focusName, focus), reference: told(referenceName, reference) }]
  })
}

/** The list beside a map: the city first, then every district. */
function toldInDistrictList(at: string, html: string, words: Words): Told[] {
  const list = tablesIn(html).find(({ markup }) => markup.includes('class="district-list"'))
  const [, indicator = '', title = ''] = /<h2><a href="[^"]*indikatorer\/([^"]+)">(.*?)<\/a><\/h2>/s.exec(html) ?? []
  const year = /\d{4}$/.exec(textOf(title))?.[0] ?? ''
  const rows = [...(list?.markup.matchAll(/<tr[^>]*><th scope="row">(.*?)<\/th><td>(.*?)<\/td>/gs) ?? [])]
  return rows.map(([, name = '', written = '']) => {
    const district = words.districts.get(/stadsdelar\/([^"]+)"/.exec(name)?.[1] ?? '')
    const geography = district ? `district:${district}` : own(words)
    return toldValue(indicator, { period: periodOf(year), geography, breakdown: '' }, written, at)
  })
}

/** A district's measures, with the rest of the city beside them, and who lives there. */
function toldInDistrictPage(at: string, html: string, words: Words): Told[] {
  const district = words.districts.get(/\/stadsdelar\/([^/]+)$/.exec(at)?.[1] ?? '')
  if (!district) return []
  const measures = [...html.matchAll(/<p class="measure-name"><a href="[^"]*?([^/"]+)">.*?<\/li>/gs)]
  const told = measures.flatMap(([markup, indicator = '']) => {
    const year = /<span class="soft">(\d{4})<\/span>/.exec(markup)?.[1] ?? ''
    const value = (geography: string, paragraph: string) => {
      const written =
        new RegExp(`class="${paragraph}">(?:<span class="vh">.*?</span>)?(.*?)</p>`, 's').exec(markup)?.[1] ?? ''
      return toldValue(indicator, { period: periodOf(year), geography, breakdown: '' }, textOf(written), at)
    }
    const isRest = markup.includes(sv.districts.restOf('').trim())
    return [
      value(`district:${district}`, 'measure-value'),
      ...(isRest ? [value(`rest:${district}`, 'measure-other')] : []),
    ]
  })
  return [...told, ...toldOfPeople(at, district, html, words)]
}

function toldOfPeople(at: string, district: string, html: string, words: Words): Told[] {
  const [figure = ''] = /<figure class="figure" id="invanare".*?<\/figure>/s.exec(html) ?? []
  const year = /(\d{4})<\/h3>/.exec(figure)?.[1] ?? ''
  const groups = words.groups.get(words.people)
  return tablesIn(figure).flatMap(({ rows }) =>
    rows.flatMap(([age = '', women = '', men = '']) =>
      [
        ['women', women],
        ['men', men],
      ].map(([sex, written = '']) => {
        const breakdown = `${groups?.get(age)}|sex=${sex}`
        return toldValue(
          words.people,
          { period: periodOf(year), geography: `district:${district}`, breakdown },
          written,
          at,
        )
      }),
    ),
  )
}
