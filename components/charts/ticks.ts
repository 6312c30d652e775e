/** The decimals a step needs: 5 → 0, 0.5 → 1, 0.02 → 2. */
export const stepDecimals = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9))

/**
 * The smallest of 1, 2 or 5 times a power of ten that divides `span` into at most `intervals` parts.
 * Span 23.5 in 5 parts: 4.7 → 5. Span 1.3 in 5 parts: 0.26 → 0.5. Never finer than `smallest` (1 for whole numbers).
 */
export function niceStep(span: number, intervals: number, smallest = 0): number {
  const raw = Math.max(span / intervals, smallest, Number.MIN_VALUE)
  const power = 10 ** Math.floor(Math.log10(raw) + 1e-9)
  const factor = [1, 2, 5, 10].find(candidate => candidate * power >= raw * (1 - 1e-9)) ?? 10
  return Number((factor * power).toPrecision(12))
}

/** Every multiple of `step` in a domain, ends included: 20–45 by 10 → 20, 30, 40. */
export function ticksIn([low, high]: [number, number], step: number): number[] {
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  const decimals = stepDecimals(step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toFixed(decimals)))
}

/** A word on an axis: where its middle should be and how wide it is, in px. */
type AxisWord = { at: number; width: number }

/**
 * Which of the words along an axis to print: every one, every second, every third …, always the last and, where it
 * fits, the first, with at least `space` px between neighbours. A stride that meets both ends is preferred to one up
 * to half as long: eleven years go 2013, 2018, 2023. Answers with indexes, rising.
 */
export function wordsThatFit(words: AxisWord[], space: number): number[] {
  const last = words.length - 1
  if (last < 1) return words.map((_, i) => i)
  const clear = (a: number, b: number) =>
    Math.abs(words[b]!.at - words[a]!.at) >= (words[a]!.width + words[b]!.width) / 2 + space
  const areClear = (chosen: number[]) => chosen.every((index, i) => i === 0 || clear(chosen[i - 1]!, index))
  const everyFrom = (stride: number) => words.map((_, i) => i).filter(i => (last - i) % stride === 0)
  const strides = words.map((_, i) => i).slice(1)
  const shortest = strides.find(stride => areClear(everyFrom(stride))) ?? last
  const even = strides.find(stride => stride >= shortest && stride <= shortest * 2 && last % stride === 0)
  const chosen = everyFrom(even && areClear(everyFrom(even)) ? even : shortest)
  if (chosen[0] === 0) return areClear(chosen) ? chosen : [last]
  const rest = clear(0, chosen[0]!) ? chosen : chosen.slice(1)
  return rest.length === 0 ? [last] : [0, ...rest]
}
