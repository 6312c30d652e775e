import type { Choice } from './choice'
import type { ChoosingProps } from './explorer-choices'
import { spanPeriods } from './explored'
import type { FigureData } from './figure-data'

/** The first and the last period to see. Two at least are left, as one makes no line. */
export function ExplorerSpan({ chosen, choice, words, choose, shown }: ChoosingProps & { shown: FigureData }) {
  const periods = spanPeriods(chosen.figure)
  const seen = spanPeriods(shown)
  const [first, last] = [seen[0]?.x ?? -Infinity, seen.at(-1)?.x ?? Infinity]
  if (periods.length < 3) return null
  const end = (label: string, at: number, may: (x: number) => boolean, pick: (x: number) => Partial<Choice>) => (
    <label>
      {label}
      <select value={at} onChange={({ target }) => choose({ ...choice, ...pick(Number(target.value)) })}>
        {periods
          .filter(({ x }) => may(x))
          .map(period => (
            <option key={period.x} value={period.x}>
              {period.label}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <fieldset>
      <legend>{words.span}</legend>
      {end(
        words.from,
        first,
        x => x < last,
        from => ({ from }),
      )}
      {end(
        words.to,
        last,
        x => x > first,
        to => ({ to: to === periods.at(-1)?.x ? null : to }),
      )}
    </fieldset>
  )
}
