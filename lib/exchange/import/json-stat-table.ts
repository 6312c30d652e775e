import { z } from 'zod'
import { decoded, UnreadableFile } from './file-kind'
import type { LongTable } from './px'
import { MOST_ROWS, type FileCell } from './table'

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

/** A dataset of JSON-stat 2 as a long table: two columns by dimension (code and label), and one of values. Throws UnreadableFile. */
export function readJsonStat(bytes: Uint8Array): LongTable {
  const found = dataset.safeParse(parsed(bytes))
  if (!found.success) throw new UnreadableFile('notJsonStat')
  const { id, size, dimension, value, status, source, label } = found.data
  if (id.length !== size.length) throw new UnreadableFile('notJsonStat')
  const many = size.reduce((product, one) => product * one, 1)
  if (many > MOST_ROWS) throw new UnreadableFile('tooManyRows')
  const axes = id.map((name, i) => {
    const codes = codesOf(dimension[name]?.category)
    if (codes.length !== size[i]) throw new UnreadableFile('notJsonStat')
    return { name: dimension[name]?.label ?? name, codes, labels: dimension[name]?.category.label ?? {} }
  })
  const at = <T>(list: readonly T[] | Record<string, T>, i: number): T | undefined =>
    Array.isArray(list) ? list[i] : (list as Record<string, T>)[String(i)]
  const rows: FileCell[][] = [[...axes.flatMap(({ name }) => [`${name} kod`, name]), label ?? 'Värde']]
  for (let i = 0; i < many; i++) {
    const row: FileCell[] = []
    let rest = i
    for (const { codes, labels } of axes.toReversed()) {
      const code = codes[rest % codes.length]!
      rest = Math.floor(rest / codes.length)
      row.unshift(code, labels[code] ?? code)
    }
    const sign = typeof status === 'string' ? status : status && at(status, i)
    rows.push([...row, at(value, i) ?? sign ?? null])
  }
  return { rows, signs: {}, source: source ?? null, title: label ?? null }
}

function codesOf(category: z.infer<typeof dataset>['dimension'][string]['category'] | undefined): string[] {
  if (!category) return []
  const { index, label } = category
  if (Array.isArray(index)) return index
  if (index) return Object.keys(index).toSorted((a, b) => index[a]! - index[b]!)
  return Object.keys(label ?? {})
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoded(bytes).replace(/^\ufeff/, ''))
  } catch {
    throw new UnreadableFile('notJsonStat')
  }
}
