import { median } from '@/lib/statistics/median'

/** What is entered for one cell, in the indicator's unit; counts and limits where they are known. */
export type Entered = {
  value: number | null
  numerator: number | null
  denominator: number | null
  lower: number | null
  upper: number | null
}

/** What a value of an indicator can be. `per`: 100 for a share in percent, 100 000 for a rate, null for other numbers. */
export type Rules = {
  bounds: { min: number | null; max: number | null }
  decimals: number
  per: number | null
  valueIsCount: boolean
}

/** An error stops the row, a warning is answered with a note. Figures are those that the words need. */
export type Finding =
  | { kind: 'error'; what: 'outsideBounds'; min: number | null; max: number | null }
  | { kind: 'error'; what: 'numeratorAboveDenominator' }
  | { kind: 'error'; what: 'negativeCount' }
  | { kind: 'error'; what: 'countIsNotWhole' }
  | { kind: 'error'; what: 'outsideOwnLimits' }
  | { kind: 'error'; what: 'limitsTurned' }
  | { kind: 'warning'; what: 'valueIsNotItsCounts'; computed: number }
  | { kind: 'warning'; what: 'largeStep'; from: number; usualStep: number }
  | { kind: 'warning'; what: 'outsideHistory'; least: number; most: number }
  | { kind: 'warning'; what: 'zeroFarFromOthers'; from: number }
  | { kind: 'warning'; what: 'shareAsPart'; timesHundred: number }
  | { kind: 'warning'; what: 'slippedDecimal'; meant: number; from: number }
  | { kind: 'warning'; what: 'sameAsBefore' }

/** So many times the usual step, and the same beyond the least and the most of the history (design.md §4). */
const STEPS = 3
const FEWEST_FOR_HISTORY = 4
/** A decimal mark that has slipped one or two places, and how near the value before that must bring it. */
const SLIPS = [10, 0.1, 100, 0.01]
const NEAR = 0.25
/** Numbers of people below this are ten times each other by themselves. */
const SMALL_COUNT = 50

/**
 * The checks of one value before it is submitted. `history` are the earlier values of the same series, oldest first.
 * Nothing is said of sums: a source that perturbs its counts need not add up.
 */
export function checkValue(entered: Entered, rules: Rules, history: readonly number[]): Finding[] {
  const [errors, warnings] = [errorsIn(entered, rules), warningsOf(entered, rules, history)]
  return errors.length === 0 ? warnings : [...errors, ...warnings]
}

export const stops = (findings: readonly Finding[]): boolean => findings.some(({ kind }) => kind === 'error')

function errorsIn({ value, numerator, denominator, lower, upper }: Entered, { bounds, per, valueIsCount }: Rules) {
  const errors: Finding[] = []
  const { min, max } = bounds
  if (value !== null && ((min !== null && value < min) || (max !== null && value > max)))
    errors.push({ kind: 'error', what: 'outsideBounds', min, max })
  if ([numerator, denominator].some(count => count !== null && count < 0))
    errors.push({ kind: 'error', what: 'negativeCount' })
  if (valueIsCount && value !== null && !Number.isInteger(value))
    errors.push({ kind: 'error', what: 'countIsNotWhole' })
  if (per === 100 && numerator !== null && denominator !== null && numerator > denominator)
    errors.push({ kind: 'error', what: 'numeratorAboveDenominator' })
  if (lower !== null && upper !== null && lower > upper) errors.push({ kind: 'error', what: 'limitsTurned' })
  else if (value !== null && ((lower !== null && value < lower) || (upper !== null && value > upper)))
    errors.push({ kind: 'error', what: 'outsideOwnLimits' })
  return errors
}

function warningsOf({ value, numerator, denominator }: Entered, rules: Rules, history: readonly number[]): Finding[] {
  if (value === null) return []
  const { per, decimals } = rules
  const warnings: Finding[] = []
  if (per !== null && numerator !== null && denominator !== null && denominator > 0) {
    const computed = (per * numerator) / denominator
    if (Math.abs(computed - value) > 0.6 * 10 ** -decimals)
      warnings.push({ kind: 'warning', what: 'valueIsNotItsCounts', computed })
  }
  return [...warnings, ...againstHistory(value, rules, history)]
}

function againstHistory(value: number, rules: Rules, history: readonly number[]): Finding[] {
  const { per, decimals } = rules
  const before = history.at(-1)
  if (before === undefined) return []
  const usualStep = Math.max(
    history.length > 1 ? median(history.slice(1).map((v, i) => Math.abs(v - history[i]!))) : 0,
    10 ** -decimals,
  )
  const [least, most] = [Math.min(...history), Math.max(...history)]
  if (per === 100 && value > 0 && value <= 1 && least > 5)
    return [{ kind: 'warning', what: 'shareAsPart', timesHundred: 100 * value }]
  const slipped = slippedDecimal(value, rules, history, usualStep)
  if (slipped !== undefined) return [{ kind: 'warning', what: 'slippedDecimal', meant: slipped, from: before }]
  if (history.length < FEWEST_FOR_HISTORY) return []
  if (value === 0 && least > STEPS * usualStep) return [{ kind: 'warning', what: 'zeroFarFromOthers', from: before }]
  const findings: Finding[] = []
  if (value < least - STEPS * usualStep || value > most + STEPS * usualStep)
    findings.push({ kind: 'warning', what: 'outsideHistory', least, most })
  else if (Math.abs(value - before) > STEPS * usualStep)
    findings.push({ kind: 'warning', what: 'largeStep', from: before, usualStep })
  if (value === before && !Number.isInteger(value) && history.at(-2) !== before)
    findings.push({ kind: 'warning', what: 'sameAsBefore' })
  return findings
}

/** What was meant by a value that is ten or a hundred times the one before, or a part of it, and outside all before it. */
function slippedDecimal(value: number, { valueIsCount }: Rules, history: readonly number[], usualStep: number) {
  const before = history.at(-1)!
  const isInside = value >= Math.min(...history) && value <= Math.max(...history)
  if (value === 0 || before === 0 || isInside || Math.abs(value - before) <= STEPS * usualStep) return undefined
  if (valueIsCount && Math.max(value, before) < SMALL_COUNT) return undefined
  const near = Math.max(STEPS * usualStep, NEAR * Math.abs(before))
  return SLIPS.map(times => Number((value / times).toPrecision(12))).find(meant => Math.abs(meant - before) <= near)
}

/** Cells that the series' own periods, groups and places lead one to expect, and that are not among those entered. */
export function missingCells(expected: Iterable<string>, entered: Iterable<string>): string[] {
  const have = new Set(entered)
  return [...expected].filter(cell => !have.has(cell))
}
