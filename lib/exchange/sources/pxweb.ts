import { ask, PATIENCE, type Patience } from './patient'
import { codesIn, type CodelistAnswer, type TableAnswer } from './pxweb-answer'
import { firstPxweb } from './pxweb-first'
import type { Pxweb, Say } from './pxweb-ways'
import { MOST_CELLS, rowsOf } from './pxweb-rows'
import { secondPxweb } from './pxweb-second'
import { periodsAsked, sourceTable, withoutPeriods } from './pxweb-table'
import type { Reach } from './public-fetch'
import type { AskedSeries, CatalogueAbout, Source, SourceAbout, SourceRow } from './source'
import { SourceFault } from './source-fault'
import type { SourceKey } from './source-key'

/** Of a whole catalogue; SCB's is a tenth. */
const MOST_LETTERS = 30_000_000

type Which = { key: SourceKey; name: string; mostCells: number; reach: Reach }
const SCB: Which = { key: 'pxweb', name: 'SCB', mostCells: MOST_CELLS, reach: fetch }

/**
 * PxWebApi at a base address such as https://statistikdatabasen.scb.se/api/v2, or .../api/v1/sv of the version before. Of
 * each table a selection is asked for: the places, every period, and the codes that the series names.
 */
export function pxwebAt(
  base: string,
  patience: Patience = PATIENCE,
  { key, name, mostCells, reach }: Which = SCB,
): Source {
  const pxweb = pxwebOf(base, (address, shape, query) => ask(address, shape, patience, reach, query))

  async function readTable({ code, selection }: AskedSeries, places: readonly string[]) {
    if (!selection) throw new SourceFault('refused', 'selection')
    const about = await pxweb.about(code)
    const parts = selection.districts ?? {}
    const named = new Map([...places.map(place => [placeAtScb(place), place] as const), ...Object.entries(parts)])
    const codes = { ...selection.codes, [selection.place]: [...named.keys()] }
    // A list of codes of the source's own sums other codes, which are then not the table's.
    const isSummed = (variable: string) => selection.codelists?.[variable] !== undefined
    const there = Object.entries(codes).map(([variable, wanted]) => {
      const known = codesIn(about, variable)
      return [variable, isSummed(variable) ? wanted : wanted.filter(one => known.includes(one))] as const
    })
    const [own = ''] = named.keys()
    // A district that is gone has drifted, and what the municipality is compared with is its own choice.
    const isOwn = (variable: string, one: string) => variable !== selection.place || one === own || one in parts
    const told = aboutOf(
      code,
      about,
      there.map(([variable, found]) => [variable, found.filter(one => isOwn(variable, one))] as const),
    )
    if (there.some(([, found]) => found.length === 0)) return { about: told, rows: [] }
    const periods = periodsAsked(codesIn(about, selection.period), selection)
    if (periods.length === 0) return { about: told, rows: [] }
    const where = there.find(([variable]) => variable === selection.place)![1]
    const many = there.reduce((all, [, found]) => all * found.length, periods.length)
    const placesAtOnce = Math.floor(mostCells / (many / where.length))
    if (placesAtOnce === 0) throw new SourceFault('tooLarge')
    const rows: SourceRow[][] = []
    for (let at = 0; at < where.length; at += placesAtOnce) {
      const some = where.slice(at, at + placesAtOnce)
      const cut = { ...Object.fromEntries(there), [selection.place]: some, [selection.period]: periods }
      rows.push(rowsOf(code, await pxweb.cells(code, cut, selection.codelists ?? {}), selection, named))
    }
    return { about: told, rows: rows.flat() }
  }

  return {
    key,
    name,
    async read(series, places) {
      const unknown: string[] = []
      const about: SourceAbout[] = []
      const rows: SourceRow[][] = []
      for (const one of series) {
        const read = await readTable(one, places).catch((error: unknown) => {
          if (error instanceof SourceFault && error.fault === 'absent') return null
          throw error
        })
        if (read) {
          about.push(read.about)
          rows.push(read.rows)
        } else unknown.push(one.code)
      }
      return { about, rows: rows.flat(), unknown }
    },
    async table(code, codelists) {
      const answer = await pxweb.about(code)
      const most = (await pxweb.config()).maxDataCells
      const lists: Record<string, CodelistAnswer['values']> = {}
      for (const [variable, list] of Object.entries(codelists)) {
        // Only the lists that the table names: an address can't ask for anything else.
        if (!answer.dimension[variable]?.extension?.codelists.some(({ id }) => id === list)) continue
        lists[variable] = await pxweb.codelist(list)
      }
      return sourceTable(code, answer, lists, Math.min(most, mostCells))
    },
    async catalogue() {
      const found: CatalogueAbout[] = []
      let letters = 0
      for await (const entry of pxweb.tables()) {
        const own = { ...entry, title: withoutPeriods(entry.title) }
        letters += JSON.stringify(own).length
        if (letters > MOST_LETTERS) throw new SourceFault('tooLarge')
        found.push(own)
      }
      return found
    },
  }
}

/** Version 1 has its language in its address: ".../api/v1/sv". */
export function pxwebOf(base: string, say: Say): Pxweb {
  const root = new URL(base.endsWith('/') ? base : `${base}/`)
  return /\/api\/v1\//.test(root.pathname) ? firstPxweb(root, say) : secondPxweb(root, say)
}

function aboutOf(
  code: string,
  table: TableAnswer,
  there: readonly (readonly [string, readonly string[]])[],
): SourceAbout {
  const units = table.role.metric.flatMap(variable => {
    const asked = there.find(([name]) => name === variable)?.[1] ?? codesIn(table, variable)
    return asked.flatMap(one => table.dimension[variable]?.category.unit[one]?.base ?? [])
  })
  return {
    ...{ code, title: withoutPeriods(table.label), description: '', auspice: table.source, area: '' },
    ...{ unit: units[0] ?? null, notes: table.note, publishesOn: null },
    groups: there.flatMap(([variable, codes]) => codes.map(one => `${variable} ${one}`)),
  }
}

/** SCB writes Sweden and counties with two digits. */
const placeAtScb = (place: string): string => place.replace(/^00/, '')
