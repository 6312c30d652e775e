import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import type { PublishedCell } from '@/lib/disclosure/published-cell'
import { countsOf } from '@/lib/disclosure/primary'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { knownSums } from '@/lib/disclosure/sums'
import { audit } from '@/tests/support/disclosure-attack/audit'
import { byDecimals, byGap, byLimitsAlone, byRatio } from '@/tests/support/disclosure-attack/print'
import { narrowed, secretKeys, secretsOf } from '@/tests/support/disclosure-attack/secrets'
import { equationsOf, keyOf, type Finding, type Print, type Seen } from '@/tests/support/disclosure-attack/seen'
import { bySubtraction } from '@/tests/support/disclosure-attack/subtraction'
import type { Told, ToldGap } from './told'

/** What is to be protected: an indicator's values as they are known inside. */
export type Target = {
  indicator: string
  cells: readonly Cell[]
  rule: DisclosureRule
  /** What the gate remembers: what was shown once is no secret. */
  publishedBefore?: readonly PublishedCell[]
}

/** Numbers told in any answers, at any time. */
export type AllTold = { values: readonly Told[]; gaps: readonly ToldGap[] }

/**
 * Every attack on what is told of an indicator: hidden counts that a share, a limit, a gap or too many decimals give
 * away, and protected ones that sums narrow to less than they may, each with the way that found it. The outsider
 * knows each group's size, and the exact count behind whatever number is told.
 */
export function attack({ indicator, cells, rule, publishedBefore }: Target, { values, gaps }: AllTold): string[] {
  const print = { per: rule.per ?? 100, decimals: rule.decimals }
  const told = values.filter(one => one.indicator === indicator)
  const secrets = secretsOf(cells, rule)
  const hidden = new Set(disclose(cells, rule, { publishedBefore }).flatMap(cell => (cell.hidden ? [keyOf(cell)] : [])))
  const sizes = new Map(cells.map(cell => [keyOf(cell), countsOf(cell, rule)?.denominator ?? null]))
  const findings = [
    ...told.flatMap(cell => ofOne(cell, sizes.get(keyOf(cell)) ?? null, print)),
    ...gaps.filter(gap => gap.indicator === indicator).flatMap(gap => ofGap(gap, sizes, print)),
  ].filter(({ key }) => hidden.has(key))
  // Too many decimals tell the counts of whatever they are printed of.
  const decimals = told.flatMap(
    ({ written, ...cell }) => byDecimals(keyOf(cell), written.replace(/\s.*$/s, ''), print) ?? [],
  )
  const seen = seenOf(cells, rule, told)
  const equations = equationsOf(seen, knownSums(seen, []))
  const pinned = bySubtraction(seen, equations, print).filter(({ key }) => secrets.some(secret => secret.key === key))
  return [
    ...[...findings, ...decimals, ...pinned].map(({ key, low, high, by }) => `${key} is in ${low}–${high}, by ${by}`),
    ...narrowed(audit(seen, equations, print, secretKeys(secrets)), secrets).map(leak => `${leak}, by audit`),
  ]
}

/** A number that stands where there should be none, its limits, or the bare count. */
function ofOne(cell: Told, size: number | null, print: Print): Finding[] {
  const { value, lower, upper } = cell
  const key = keyOf(cell)
  if (size === null) return value === null ? [] : [{ key, low: value, high: value, by: 'the number itself' }]
  const limits = lower === null || upper === null ? null : byLimitsAlone(key, size, lower, upper, print)
  return [...(value === null ? [] : [byRatio(key, value, size, print)]), ...(limits ? [limits] : [])]
}

function ofGap({ focus, reference, gap }: ToldGap, sizes: ReadonlyMap<string, number | null>, print: Print): Finding[] {
  const pairs = [
    [focus, reference],
    [reference, focus],
  ] as const
  return pairs.flatMap(([one, other]) => {
    const size = sizes.get(keyOf(one))
    return size == null || other.value === null ? [] : byGap(keyOf(one), gap, other.value, size, print)
  })
}

/** The whole table as the outsider has it; the rest of the city too, where a page tells it. */
function seenOf(cells: readonly Cell[], rule: DisclosureRule, told: readonly Told[]): Seen[] {
  const isTold = new Set(told.filter(({ value }) => value !== null).map(keyOf))
  const counts = new Map(cells.map(cell => [keyOf(cell), countsOf(cell, rule)]))
  const seen = cells.map(({ period, geography, breakdown, value }): Seen => {
    const key = keyOf({ period, geography, breakdown })
    const { numerator = null, denominator = null } = counts.get(key) ?? {}
    const isKnown = isTold.has(key) && numerator !== null
    return {
      period,
      geography,
      breakdown,
      value: isKnown ? value : null,
      count: isKnown ? numerator : null,
      size: denominator,
    }
  })
  const rests = told.filter(({ geography, value }) => geography.startsWith('rest:') && value !== null)
  return [...seen, ...rests.map(rest => ({ ...rest, count: restCount(rest, cells, rule), size: null }))]
}

function restCount({ period, geography, breakdown }: Told, cells: readonly Cell[], rule: DisclosureRule) {
  const code = geography.slice('rest:'.length)
  const count = (matches: (geography: string) => boolean) => {
    const cell = cells.find(c => c.period === period && c.breakdown === breakdown && matches(c.geography))
    return cell ? (countsOf(cell, rule)?.numerator ?? NaN) : NaN
  }
  return count(name => name === `municipality:${code.slice(0, 4)}`) - count(name => name === `district:${code}`)
}
