import type { z } from 'zod'
import { dataPage, kpiPage, type Datum, type Kpi } from './kolada-answer'
import { ask, PATIENCE, type Patience } from './patient'
import type { Source, SourceAbout, SourceFigure, SourceRow } from './source'
import { SourceFault } from './source-fault'

/** As many ids as an address may hold, and values as a page. */
const IDS_AT_ONCE = 25
const PER_PAGE = 5_000
const MOST_PAGES = 200

const SEX = { T: {}, K: { sex: 'women' }, M: { sex: 'men' } } as const

type Page<Row> = { values: Row[]; count: number; next_url?: string | null }

/**
 * Kolada v3, at a base address such as https://api.kolada.se/v3. An id that it doesn't know is answered with 200 and
 * nothing, so the catalogue is asked first and says which ids there are.
 */
export function koladaAt(base: string, patience: Patience = PATIENCE): Source {
  const root = new URL(base.endsWith('/') ? base : `${base}/`)

  async function everyPage<Row>(path: string, shape: z.ZodType<Page<Row>>): Promise<Row[]> {
    const rows: Row[] = []
    const seen = new Set<string>()
    let next: URL | null = new URL(`${path}?per_page=${PER_PAGE}`, root)
    while (next) {
      if (seen.has(next.href) || seen.size >= MOST_PAGES) throw new SourceFault('half', 'next_url')
      seen.add(next.href)
      const { values, count, next_url }: Page<Row> = await ask(next, shape, patience)
      // It says that there are values, and sends none.
      if (values.length === 0 && count > 0 && seen.size === 1) throw new SourceFault('half', 'count')
      rows.push(...values)
      next = next_url ? following(next_url) : null
    }
    return rows
  }

  /** A next page lies where the first one did: an answer can't send the website anywhere else. */
  function following(address: string): URL {
    const next = URL.parse(address, root)
    if (next?.origin !== root.origin || !next.pathname.startsWith(root.pathname))
      throw new SourceFault('misunderstood', 'next_url')
    return next
  }

  return {
    key: 'kolada',
    name: 'Kolada',
    async read(series, places) {
      const codes = [...new Set(series.map(({ code }) => code))]
      const about: SourceAbout[] = []
      const rows: SourceRow[] = []
      for (const some of inParts(codes)) {
        const kpis = await everyPage(`kpi/${some.join(',')}`, kpiPage)
        const known = kpis.filter(({ id }) => some.includes(id))
        about.push(...known.map(aboutOf))
        if (known.length === 0) continue
        const ids = known.map(({ id }) => encodeURIComponent(id)).join(',')
        const data = await everyPage(`data/kpi/${ids}/municipality/${places.join(',')}`, dataPage)
        const own = data.filter(({ kpi, municipality }) => places.includes(municipality) && some.includes(kpi))
        rows.push(...own.flatMap(rowsOf))
      }
      const there = new Set(about.map(({ code }) => code))
      return { about, rows, unknown: codes.filter(code => !there.has(code)) }
    },
    async catalogue() {
      const kpis = await everyPage('kpi', kpiPage)
      // L: of regions alone.
      return kpis.filter(({ municipality_type }) => municipality_type !== 'L').map(aboutOf)
    },
  }
}

const inParts = (codes: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(codes.length / IDS_AT_ONCE) }, (_, i) =>
    codes.slice(i * IDS_AT_ONCE, (i + 1) * IDS_AT_ONCE),
  )

const aboutOf = (kpi: Kpi): SourceAbout => ({
  ...{ code: kpi.id, title: kpi.title, description: kpi.description, unit: null, notes: [] },
  ...{ auspice: kpi.auspice, area: kpi.operating_area, groups: kpi.is_divided_by_gender ? ['sex'] : [] },
  publishesOn: kpi.prel_publication_date ?? kpi.publication_date ?? null,
})

const rowsOf = ({ kpi, municipality, period, values }: Datum): SourceRow[] =>
  values.map(({ gender, value, isdeleted }) => ({
    ...{ code: kpi, place: municipality, period: String(period), categories: SEX[gender] },
    figure: figureOf(value, isdeleted),
  }))

/** Null is no value, never 0; and what has been deleted is none, whatever number still stands there. */
function figureOf(value: number | null, isDeleted: boolean): SourceFigure {
  if (isDeleted) return { kind: 'deleted' }
  return value === null ? { kind: 'none' } : { kind: 'number', value }
}
