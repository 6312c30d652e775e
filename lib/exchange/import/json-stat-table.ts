import { z } from 'zod'
import { decoded, UnreadableFile } from './file-kind'
import type { LongTable } from './px'
import { MOST_CELLS, MOST_ROWS, type FileCell } from './table'

/** So many lists and objects, and things in them: no dataset that is taken has more. */
const MOST_OPENED = 100_000

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().min(0))]).optional(),
  label: z.record(z.string(), z.string()).optional(),
})
const dataset = z.object({
  class: z.literal('dataset'),
  label: z.string().optional(),
  source: z.string().optional(),
  id: z.array(z.string()).min(1).max(30),
  size: z.array(z.number().int().min(1)).min(1).max(30),
  dimension: z.record(z.string(), z.object({ label: z.string().optional(), category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string().nullable())]).optional(),
})

/** A dataset of JSON-stat 2 or 1 as a long table: two columns by dimension (code and label), and one of values. Throws UnreadableFile. */
export function readJsonStat(bytes: Uint8Array): LongTable {
  const found = dataset.safeParse(asSecond(parsed(bytes)))
  if (!found.success) throw new UnreadableFile('notJsonStat')
  const { id, size, dimension, value, status, source, label } = found.data
  if (id.length !== size.length || new Set(id).size < id.length) throw new UnreadableFile('notJsonStat')
  const many = size.reduce((product, one) => product * one, 1)
  if (!holdsAll(value, many)) throw new UnreadableFile('notJsonStat')
  if (many > MOST_ROWS) throw new UnreadableFile('tooManyRows')
  const axes = id.map((name, i) => {
    const own = ownOf(dimension, name)
    const codes = codesOf(own?.category)
    if (codes.length !== size[i] || new Set(codes).size < codes.length) throw new UnreadableFile('notJsonStat')
    return { name: own?.label ?? name, codes, labels: own?.category.label ?? {} }
  })
  const at = <T>(list: readonly T[] | Record<string, T>, i: number): T | undefined =>
    Array.isArray(list) ? list[i] : ownOf(list as Record<string, T>, String(i))
  const rows: FileCell[][] = [[...axes.flatMap(({ name }) => [`${name} kod`, name]), label ?? 'Värde']]
  for (let i = 0; i < many; i++) {
    const row: FileCell[] = []
    let rest = i
    for (const { codes, labels } of axes.toReversed()) {
      const code = codes[rest % codes.length]!
      rest = Math.floor(rest / codes.length)
      row.unshift(code, ownOf(labels, code) ?? code)
    }
    const sign = typeof status === 'string' ? status : status && at(status, i)
    rows.push([...row, at(value, i) ?? sign ?? null])
  }
  return { rows, signs: {}, source: source ?? null, title: label ?? null }
}

const first = z.object({
  dataset: z.looseObject({ dimension: z.looseObject({ id: z.unknown(), size: z.unknown() }) }),
})

/** A dataset of JSON-stat 1, as PxWebApi 1 writes it, has its list of dimensions among them. */
function asSecond(file: unknown): unknown {
  const old = first.safeParse(file)
  if (!old.success) return file
  const { id, size, ...rest } = old.data.dataset.dimension
  const dimension = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'role'))
  return { ...old.data.dataset, class: 'dataset', id, size, dimension }
}

/** What stands under a name in the file, and not what every object has. */
const ownOf = <T>(all: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined

/** A list holds a value for each place, and what says where its values are says no other place. */
const holdsAll = (value: readonly unknown[] | Record<string, unknown>, many: number): boolean =>
  Array.isArray(value) ? value.length === many : Object.keys(value).every(at => /^\d+$/.test(at) && Number(at) < many)

function codesOf(category: z.infer<typeof dataset>['dimension'][string]['category'] | undefined): string[] {
  if (!category) return []
  const { index, label } = category
  if (Array.isArray(index)) return index
  if (index) {
    const codes = Object.keys(index).toSorted((a, b) => index[a]! - index[b]!)
    return codes.every((code, i) => index[code] === i) ? codes : []
  }
  return Object.keys(label ?? {})
}

function parsed(bytes: Uint8Array): unknown {
  let [opened, things] = [0, 0]
  for (const byte of bytes) {
    if (byte === 0x7b || byte === 0x5b) opened++
    else if (byte === 0x2c) things++
  }
  if (opened > MOST_OPENED || things > MOST_CELLS) throw new UnreadableFile('tooMuchInside')
  try {
    return JSON.parse(decoded(bytes).replace(/^\ufeff/, ''))
  } catch {
    throw new UnreadableFile('notJsonStat')
  }
}
