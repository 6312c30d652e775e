import type { Cell } from '@/lib/disclosure/cell'
import { leewayOf } from '@/lib/disclosure/leeway'
import { countsOf } from '@/lib/disclosure/primary'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { keyOf } from './seen'

/** A count that the rule protects: from outside it must stay open from `lowest` to `highest`. */
export type Secret = { key: string; lowest: number; highest: number; said: string }

export const secretsOf = (cells: readonly Cell[], rule: DisclosureRule, keyed = keyOf): Secret[] =>
  cells.flatMap(cell => {
    const counts = countsOf(cell, rule)
    if (!counts) return []
    const { up, down } = leewayOf(counts, rule)
    const { numerator, denominator } = counts
    const said = `${keyed(cell)}: ${numerator} of ${denominator}`
    return up + down > 0 ? [{ key: keyed(cell), lowest: numerator - down, highest: numerator + up, said }] : []
  })

export const secretKeys = (secrets: readonly Secret[]): string[] => secrets.map(({ key }) => key)

/** The secrets that an attack has narrowed to less; `found` holds its bounds in the secrets' order. */
export function narrowed(found: readonly { low: number; high: number }[], secrets: readonly Secret[]): string[] {
  return secrets.flatMap(({ lowest, highest, said }, index) => {
    const { low = NaN, high = NaN } = found[index] ?? {}
    return low <= lowest && high >= highest ? [] : [`${said} is in ${low}–${high}`]
  })
}
