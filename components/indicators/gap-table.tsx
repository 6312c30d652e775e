import { figureWords } from '@/components/charts/figure-words'
import { nameOf, nameLangOf } from '@/lib/indicators/indicator'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { periodInWords } from '@/lib/text/period-words'
import type { Dictionary } from '@/lib/text/sv'
import { ColumnHeads } from '../ui/column-heads'
import { gapPeriods } from './gap-periods'
import { isOfUnfavourable, pairOf, toldGap } from './gap-sides'

type Props = { reading: Reading; gap: GapReading; t: Dictionary; locale: Locale }

/** Both groups, the size of their difference with who stands higher, and their ratio, in every period. */
export function GapTable({ reading, gap, t, locale }: Props) {
  const { indicator } = reading
  const pair = pairOf(indicator, gap, locale)
  const number = (value: number) => formatNumber(locale, value, indicator.decimals)
  const periods = gapPeriods(reading, gap)
  const { marks, missing } = figureWords[locale]
  const notes = [
    periods.some(({ mark }) => mark) && `.. ${marks['..']}`,
    periods.some(({ gap: both, mark }) => !both && !mark) && `– ${missing}`,
  ].filter(Boolean)
  return (
    <>
      <div className="scroll" role="region" aria-label={t.gap} tabIndex={0}>
        <table>
          <caption lang={nameLangOf(indicator, locale)}>{nameOf(indicator, locale)}</caption>
          <ColumnHeads heads={[t.period_, pair.focus, pair.reference, t.absolute, t.relative]} />
          <tbody>
            {periods.map(({ start, end, label, gap: both, mark = '–' }) => {
              const told = both && toldGap(both, indicator.direction, isOfUnfavourable(indicator))
              return (
                <tr key={`${start} ${end}`}>
                  <th scope="row">{periodInWords(locale, label)}</th>
                  <td>{both ? number(both.focus) : mark}</td>
                  <td>{both ? number(both.reference) : mark}</td>
                  <td>
                    {told ? number(told.size) : mark}
                    {told?.who && <small className="soft"> {t.higherGroup(pair[told.who])}</small>}
                  </td>
                  <td>
                    {told?.ratio ? formatNumber(locale, told.ratio.size, 2) : both ? '–' : mark}
                    {told?.ratio && (
                      <small className="soft"> {t.ratioOf(pair[told.ratio.over], pair[told.ratio.under])}</small>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {notes.length > 0 && <p className="soft small">{notes.join('; ')}</p>}
    </>
  )
}
