import type { Indicator, TypedValues } from '@/lib/indicators/indicator'
import type { Shown } from './load'

/** The indicator with what of its values the municipality itself has typed, so that no figure credits its source with them. */
export function withTyped<I extends Indicator>(indicator: I, shown: readonly Shown[]): I {
  const found = new Map<string, TypedValues>()
  const inOrder = shown.filter(({ entered }) => entered).sort((a, b) => a.when.end.localeCompare(b.when.end))
  for (const { entered, when } of inOrder) {
    if (!entered) continue
    const key = `${entered.source} ${entered.publishedOn}`
    const known = found.get(key)
    if (known) known.last = when.label
    else found.set(key, { ...entered, first: when.label, last: when.label })
  }
  if (found.size === 0) return indicator
  const isAll = inOrder.length === shown.length
  return { ...indicator, typed: [...found.values()], ...(isAll && { isAllTyped: true }) }
}
