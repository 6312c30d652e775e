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
export type AxisWord = { at: number; width: number }

/**
 * Which of the words along an axis to print: always the last, the first when it fits, and between them every second,
 * third, fifth … so that there are at least `space` px between neighbours. Answers with indexes, rising.
 */
export function wordsThatFit(words: AxisWord[], space: number): number[] {
  const lastIndex = words.length - 1
  const clear = (a: AxisWord, b: AxisWord) => Math.abs(b.at - a.at) >= (a.width + b.width) / 2 + space
  for (const stride of [1, 2, 3, 5, 10, 20, 50]) {
    const chosen = words.map((_, i) => i).filter(i => (lastIndex - i) % stride === 0)
    const first = words[0]
    const next = words[chosen[0] ?? 0]
    if (first && next && chosen[0] !== 0) {
      if (!clear(first, next)) chosen.shift()
      chosen.unshift(0)
    }
    const apart = chosen.every((index, i) => i === 0 || clear(words[chosen[i - 1] ?? 0]!, words[index]!))
    if (apart) return chosen
  }
  return lastIndex < 0 ? [] : [lastIndex]
}
