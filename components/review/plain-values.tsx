import { ColumnHeads } from '@/components/ui/column-heads'
import type { Indicator } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import type { ReviewedValue } from '@/lib/values/proposal'
import { CommentField } from './comments'
import { namedValues } from './named-values'
import { SeenFigures, type SeenProps } from './seen-figures'
import { ToldFigures } from './told-figures'
import { changeOf, formerWords } from './value-words'

type Props = { indicator: Indicator; values: readonly ReviewedValue[]; isSourceTold: boolean; isOpen: boolean } & Pick<
  SeenProps,
  'historyOf'
>

/** The values that nothing is to be said of, a row each at any width, folded where there are others to read first. */
export function PlainValues({ indicator, values, historyOf, isSourceTold, isOpen }: Props) {
  const { of, before, after, change } = t.columns
  const { decimals } = indicator
  const { shared, nameOf } = namedValues(indicator, values)
  return (
    <details className="plain-values" open={isOpen}>
      <summary>{t.plain(values.length)}</summary>
      <table>
        {shared && <caption>{t.allOf(shared)}</caption>}
        <ColumnHeads heads={[of, before, after, change]} />
        <tbody>
          {values.map(value => (
            <tr key={value.number}>
              <th scope="row">
                {nameOf(value)}
                {!isSourceTold && <span className="soft">{value.source ?? t.noSource}</span>}
                <CommentField number={value.number} of={nameOf(value)} />
              </th>
              <td data-head={before}>
                <SeenFigures {...{ value, decimals, historyOf }} />
                {!value.seen && value.former && <span className="soft">{formerWords(value.former, decimals)}</span>}
              </td>
              <td data-head={after}>
                <strong>
                  <ToldFigures figures={value.proposed} decimals={decimals} />
                </strong>
              </td>
              <td data-head={change}>{changeOf(value, decimals) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
