import type { z } from 'zod'
import { ask, PATIENCE, type Patience } from './patient'
import {
  cellsAnswer,
  codelistAnswer,
  codesIn,
  configAnswer,
  tableAnswer,
  tablesAnswer,
  type CodelistAnswer,
  type TableAnswer,
} from './pxweb-answer'
import { MOST_CELLS, rowsOf } from './pxweb-rows'
import { periodsAsked, sourceTable, withoutPeriods } from './pxweb-table'
import type { AskedSeries, CatalogueAbout, Source, SourceAbout, SourceRow } from './source'
import type { Reach } from './public-fetch'
import { SourceFault } from './source-fault'
import type { SourceKey } from './source-key'

const TABLES_AT_ONCE = 1_000
/** Of a whole catalogue; SCB's is a tenth. */
const MOST_LETTERS = 30_000_000

type Which = { key: SourceKey; name: string; mostCells: number; reach: Reach }
const SCB: Which = { key: 'pxweb', name: 'SCB', mostCells: MOST_CELLS, reach: fetch }

/**
 * PxWebApi 2, at a base address such as https://statistikdatabasen.scb.se/api/v2. Of each table a selection is asked for:
 * the places, every period, and the codes that the series names.
 */
export function pxwebAt(
  base: string,
  patience: Patience = PATIENCE,
  { key, name, mostCells, reach }: Which = SCB,
): Source {
  const root = new URL(base.endsWith('/') ? base : `${base}/`)
  const say = <Shape extends z.ZodType>(address: URL, shape: Shape) => ask(address, shape, patience, reach)

  async function readTable({ code, selection }: AskedSeries, places: readonly string[]) {
    if (!selection) throw new SourceFault('refused', 'selection')
    const table = `tables/${encodeURIComponent(code)}`
    const about = await say(new URL(`${table}/metadata?lang=sv`, root), tableAnswer)
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
      const address = new URL(`${table}/data?lang=sv&outputFormat=json-stat2`, root)
      for (const [variable, found] of there) address.searchParams.set(`valuecodes[${variable}]`, found.join(','))
      const some = where.slice(at, at + placesAtOnce)
      address.searchParams.set(`valuecodes[${selection.place}]`, some.join(','))
      address.searchParams.set(`valuecodes[${selection.period}]`, periods.join(','))
      for (const [variable, list] of Object.entries(selection.codelists ?? {}))
        address.searchParams.set(`codelist[${variable}]`, list)
      rows.push(rowsOf(code, await say(address, cellsAnswer), selection, named))
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
      const answer = await say(new URL(`tables/${encodeURIComponent(code)}/metadata?lang=sv`, root), tableAnswer)
      const { maxDataCells } = await say(new URL('config', root), configAnswer)
      const lists: Record<string, CodelistAnswer['values']> = {}
      for (const [variable, list] of Object.entries(codelists)) {
        // Only the lists that the table names: an address can't ask for anything else.
        if (!answer.dimension[variable]?.extension?.codelists.some(({ id }) => id === list)) continue
        const address = new URL(`codelists/${encodeURIComponent(list)}?lang=sv`, root)
        lists[variable] = (await say(address, codelistAnswer)).values
      }
      return sourceTable(code, answer, lists, Math.min(maxDataCells, mostCells))
    },
    async catalogue() {
      const found: CatalogueAbout[] = []
      let letters = 0
      for (let number = 1, last = 1; number <= last; number++) {
        const address = new URL(`tables?lang=sv&pageSize=${TABLES_AT_ONCE}&pageNumber=${number}`, root)
        const { tables, page } = await say(address, tablesAnswer)
        if (page.pageNumber !== number) throw new SourceFault('misunderstood', 'pageNumber')
        for (const entry of tables.filter(isOfPlaces).map(entryOf)) {
          letters += JSON.stringify(entry).length
          if (letters > MOST_LETTERS) throw new SourceFault('tooLarge')
          found.push(entry)
        }
        last = page.totalPages
      }
      return found
    },
  }
}

type Listed = z.output<typeof tablesAnswer>['tables'][number]
/** A table of no places has nothing of a municipality. */
const isOfPlaces = ({ variableNames }: Listed): boolean => variableNames.some(name => /^(region|kommun)/i.test(name))

const entryOf = ({ id, label, description, source, paths, variableNames }: Listed): CatalogueAbout => ({
  ...{ code: id, title: withoutPeriods(label), description: description ?? '', auspice: source ?? '' },
  area: (paths?.[0] ?? []).map(({ label: of }) => of).join(', '),
  ...{ groups: variableNames, publishesOn: null },
})

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
