import { nameLangOf, nameOf } from '@/lib/indicators/indicator'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { ColumnHeads } from '../ui/column-heads'

type Props = { reading: Reading; gap: GapReading; t: Dictionary; locale: Locale }

/** Both groups, their difference and their ratio in every period. */
export function GapTable({ reading: { indicator }, gap, t, locale }: Props) {
  const labels = indicator.dimensions.find(d => d.key === gap.dimension)?.categories ?? []
  const label = (key: string) => labels.find(c => c.key === key)?.label[locale] ?? key
  const number = (value: number) => formatNumber(locale, value, indicator.decimals)
  return (
    <div className="scroll" role="region" aria-label={t.gap} tabIndex={0}>
      <table>
        <caption lang={nameLangOf(indicator, locale)}>{nameOf(indicator, locale)}</caption>
        <ColumnHeads heads={[t.period_, label(gap.focus), label(gap.reference), t.absolute, t.relative]} />
        <tbody>
          {gap.over.map(({ start, label: period, focus, reference, difference, ratio }) => (
            <tr key={start}>
              <th scope="row">{period}</th>
              <td>{number(focus)}</td>
              <td>{number(reference)}</td>
              <td>{number(difference)}</td>
              <td>{ratio === undefined ? '–' : formatNumber(locale, ratio, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
