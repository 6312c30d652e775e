import { createHash } from 'node:crypto'
import type { LaidFile } from './laid-file'
import { headsOf } from './profile'

/** What files of one shape have in common: their kind and headings. How many years or sheets alike they have says nothing. */
export function shapeOf({ kind, layouts }: Pick<LaidFile, 'kind' | 'layouts'>): string {
  const tables = layouts.flatMap(layout => (layout ? [[...new Set(headsOf(layout.columns))].join('\n')] : []))
  const hash = createHash('sha256').update(kind)
  for (const heads of new Set(tables)) hash.update(`\n\n${heads}`)
  return hash.digest('hex')
}
