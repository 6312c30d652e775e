import type { Cell } from '@/lib/disclosure/cell'
import { countsOf } from '@/lib/disclosure/primary'
import type { DisclosureRule } from '@/lib/disclosure/rule'
import { knownSums } from '@/lib/disclosure/sums'
import { audit } from '@/tests/support/disclosure-attack/audit'
import { byDecimals, byGap, byLimitsAlone, byRatio } from '@/tests/support/disclosure-attack/print'
import { narrowed, secretKeys, secretsOf, type Secret } from '@/tests/support/disclosure-attack/secrets'
import { equationsOf, keyOf, type Finding, type Seen } from '@/tests/support/disclosure-attack/seen'
import { bySubtraction } from '@/tests/support/disclosure-attack/subtraction'
import type { Told, ToldGap } from './told'

/** What is to be protected: an indicator's values as they are known inside. */
export type Target = { indicator: string; cells: readonly Cell[]; rule: DisclosureRule }

/** Numbers told in any answers, at any time. */
export type AllTold = { values: readonly Told[]; gaps: readonly ToldGap[] }

/**
 * Every attack on what is told of an indicator: the protected counts that come out narrower than they may, with the
 * way that found them. The outsider knows each group's size, and the exact count behind whatever number is told.
 */
export function attack({ indicator, cells, rule }: Target, { values, gaps }: AllTold): string[] {
  const print = { per: rule.per ?? 100, decimals: rule.decimals }
  const told = values.filter(one => one.indicator === indicator)
  const secrets = secretsOf(cells, rule)
  const counts = new Map(cells.map(cell => [keyOf(cell), countsOf(cell, rule)]))
  const sizeOf = (key: string) => counts.get(key)?.denominator ?? null
  const findings: (Finding | null)[] = [
    ...told.flatMap(cell => {
      const size = sizeOf(keyOf(cell))
      if (size === null) return []
      const { value, lower, upper } = cell
      return [
        value === null ? null : byRatio(keyOf(cell), value, size, print),
        lower === null || upper === null ? null : byLimitsAlone(keyOf(cell), size, lower, upper, print),
      ]
    }),
    ...gaps.filter(gap => gap.indicator === indicator).flatMap(gap => gapFindings(gap, sizeOf, print)),
  ]
  const seen = seenOf(cells, rule, told)
  const equations = equationsOf(seen, knownSums(seen, []))
  // Too many decimals tell the counts of whatever they are printed of.
  const decimals = told.map(({ written, ...cell }) => byDecimals(keyOf(cell), written.replace(/\s.*$/s, ''), print))
  return [
    ...decimals.flatMap(finding => (finding ? [`${finding.key}, by ${finding.by}`] : [])),
    ...findings.flatMap(finding => (finding ? tooNarrow(finding, secrets) : [])),
    ...bySubtraction(seen, equations, print).flatMap(finding => tooNarrow(finding, secrets)),
    ...narrowed(audit(seen, equations, print, secretKeys(secrets)), secrets).map(leak => `${leak}, by audit`),
  ]
}

const tooNarrow = (finding: Finding, secrets: readonly Secret[]): string[] =>
  narrowed(
    [finding],
    secrets.filter(({ key }) => key === finding.key),
  ).map(leak => `${leak}, by ${finding.by}`)

function gapFindings({ focus, reference, gap }: ToldGap, sizeOf: (key: string) => number | null, print: Print) {
  return [
    [focus, reference],
    [reference, focus],
  ].flatMap(([one, other]) => {
    const size = one && sizeOf(keyOf(one))
    return one && size != null && other?.value != null ? byGap(keyOf(one), gap, other.value, size, print) : []
  })
}

type Print = { per: number; decimals: number }

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
