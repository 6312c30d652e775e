import type { ChosenValue } from './redaction'

type Named = { code: string; aliases: readonly string[] }

/** Chosen values under each code that their indicator has had: an old report knows it by the code of its day. */
export function underEveryCode(values: readonly ChosenValue[], indicators: readonly Named[]): ChosenValue[] {
  const codes = indicators.map(({ code, aliases }) => [code, ...aliases])
  const all = values.flatMap(value => {
    const every = codes.find(names => names.includes(value.code)) ?? [value.code]
    return every.map(code => ({ ...value, code }))
  })
  return unique(all)
}

/** Each of them once. */
export const unique = (values: readonly ChosenValue[]): ChosenValue[] => [
  ...new Map(values.map(value => [keyOf(value), value])).values(),
]

/** What a chosen value is known by. */
export const keyOf = ({ code, period, breakdown, place }: ChosenValue): string =>
  `${code} ${period} ${breakdown}@${place}`
