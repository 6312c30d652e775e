import { z } from 'zod'
import { cellsAnswer, codesIn, type CellsAnswer, type TableAnswer } from './pxweb-answer'
import { isOfPlaces, type Pxweb, type Say } from './pxweb-ways'
import type { CatalogueAbout } from './source'
import { SourceFault } from './source-fault'

const variable = z.object({
  ...{ code: z.string(), text: z.string(), values: z.array(z.string()), valueTexts: z.array(z.string()) },
  ...{ elimination: z.boolean().default(false), time: z.boolean().default(false) },
})
const tableAnswer = z.object({ title: z.string(), variables: z.array(variable).min(1).max(30) })
/** The databases that it has, and of one of them all tables: each a file, and the folders that it lies in. */
const databasesAnswer = z.array(z.object({ dbid: z.string() })).max(100)
const foundAnswer = z.array(z.object({ id: z.string(), path: z.string(), title: z.string() })).max(100_000)
const levelAnswer = z.array(z.object({ id: z.string(), type: z.string(), text: z.string() })).max(10_000)
const MOST_FOLDERS = 500
const configAnswer = z.object({ maxValues: z.number().int().min(1), maxCells: z.number().int().min(1) })
type Variable = z.output<typeof variable>

/** Between the folders of a table, in addresses of our own too. */
const APART = '~'

/**
 * PxWebApi 1, at an address that ends with its language: a table is a file in folders, told of by GET and asked by POST.
 * It answers in JSON-stat 2 as version 2 does. Aggregations and value sets ("agg:", "vs:") can be asked for by whoever
 * knows what they are called, but nothing tells which a table has: what it offers are its own values.
 */
export function firstPxweb(root: URL, say: Say): Pxweb {
  const at = (code: string) => new URL(code.split(APART).map(encodeURIComponent).join('/'), root)
  const known = new Map<string, z.output<typeof tableAnswer>>()
  const told = async (code: string) => {
    const table = await say(at(code), tableAnswer)
    known.set(code, table)
    return table
  }
  return {
    about: async code => describedBy(await told(code)),
    async cells(code, codes) {
      const { variables } = known.get(code) ?? (await told(code))
      const query = Object.entries(codes).map(([name, wanted]) => {
        const own = variables.find(one => one.code === name)
        const values =
          own && isTime(own, variables) ? wanted.map(text => own.values[own.valueTexts.indexOf(text)]!) : wanted
        return { code: name, selection: { filter: 'item', values } }
      })
      const cells = await say(at(code), cellsAnswer, { query, response: { format: 'json-stat2' } })
      return variables.filter(one => isTime(one, variables)).reduce(withTimesInWords, cells)
    },
    codelist: () => Promise.reject(new SourceFault('absent')),
    async config() {
      const { maxValues, maxCells } = await say(new URL('?config', root), configAnswer)
      return { apiVersion: '1', maxDataCells: Math.min(maxValues, maxCells) }
    },
    async *tables() {
      for (const { dbid } of await say(root, databasesAnswer)) yield* (await listed(dbid)).flatMap(entryOf)
    },
  }

  /** All tables of a database at once; of one that can't search, folder by folder. */
  async function listed(database: string): Promise<Listed[]> {
    try {
      const found = await say(new URL(`${encodeURIComponent(database)}?query=*&filter=*`, root), foundAnswer)
      return found.map(({ id, path, title }) => ({ title, path: [database, ...path.split('/').filter(Boolean), id] }))
    } catch (error) {
      if (!(error instanceof SourceFault) || error.fault !== 'refused') throw error
    }
    const tables: Listed[] = []
    const folders = [[database]]
    for (const [turn, folder] of folders.entries()) {
      if (turn === MOST_FOLDERS) throw new SourceFault('tooLarge')
      for (const { id, type, text } of await say(at(folder.join(APART)), levelAnswer)) {
        if (type === 'l') folders.push([...folder, id])
        else if (type === 't') tables.push({ title: text, path: [...folder, id] })
      }
    }
    return tables
  }
}

type Listed = { title: string; path: string[] }

/** What a table divides by is told by each table alone, and named by its title. One of no places is left out. */
function entryOf({ title, path }: Listed): CatalogueAbout[] {
  const groups = (/ efter (.+)$/i.exec(title)?.[1] ?? '').split(/, | och /).filter(group => group !== '')
  if (!isOfPlaces(groups)) return []
  const about = { code: path.join(APART), title, description: '', auspice: '', groups, publishesOn: null }
  return [{ ...about, area: path.slice(1, -1).join(', ') }]
}

/** The one that says that it is of time; where none does, the one that is called so. */
const isTime = ({ text, time }: Variable, all: readonly Variable[]): boolean =>
  time || (all.every(one => !one.time) && /^(år|tid|period|läsår)/i.test(text))
const isContents = ({ code, text }: Variable): boolean => /^contentscode$/i.test(code) || /^tabellinnehåll$/i.test(text)

/** What a table is, in the words of version 2. Its times may be numbered, so they are called what they are in words. */
function describedBy({ title, variables }: z.output<typeof tableAnswer>): TableAnswer {
  if (variables.some(({ values, valueTexts }) => values.length !== valueTexts.length))
    throw new SourceFault('misunderstood', 'valueTexts')
  const codesOf = (is: (one: Variable) => boolean) => variables.filter(is).map(({ code }) => code)
  return {
    ...{ class: 'dataset', label: title, source: '', note: [] },
    ...{ id: codesOf(() => true), size: variables.map(({ values }) => values.length) },
    role: { time: codesOf(one => isTime(one, variables)), metric: codesOf(isContents) },
    dimension: Object.fromEntries(
      variables.map(one => {
        const { code, text, values, valueTexts, elimination } = one
        const index = isTime(one, variables) ? valueTexts : values
        const label = Object.fromEntries(index.map((own, i) => [own, valueTexts[i]!]))
        return [code, { label: text, category: { index, label, unit: {} }, extension: { elimination, codelists: [] } }]
      }),
    ),
  }
}

function withTimesInWords(cells: CellsAnswer, { code, values, valueTexts }: Variable): CellsAnswer {
  const own = cells.dimension[code]
  if (!own) return cells
  const index = codesIn(cells, code).map(one => valueTexts[values.indexOf(one)] ?? one)
  return { ...cells, dimension: { ...cells.dimension, [code]: { ...own, category: { ...own.category, index } } } }
}
