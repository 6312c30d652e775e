import { ColumnHeads } from '@/components/ui/column-heads'
import type { Indicator } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import { sv } from '@/lib/text/sv'
import { isQuestioned, type ReviewedValue } from '@/lib/values/proposal'
import { workSv } from '@/lib/text/work-sv'
import { CommentField } from './comments'
import { namedValues } from './named-values'
import { PlainValues } from './plain-values'
import { SeenFigures } from './seen-figures'
import { ToldFigures } from './told-figures'
import { changeOf, findingWords, formerWords } from './value-words'

type Props = {
  indicator: Indicator
  values: readonly ReviewedValue[]
  /** Where all that was said of a cell is told, by a revision of it. */
  historyOf: (revisionId: string) => string
  /** What says that a value is to go has no source. */
  hasSources?: boolean
}

/** As many values as are read at once; beyond them those that nothing is to be said of are folded. */
const MOST_UNFOLDED = 12

/** Every proposed value beside what it would replace: first those with something to look at, then the others. */
export function ProposalValues({ indicator, values, historyOf, hasSources = true }: Props) {
  const [questioned, plain] = [values.filter(isQuestioned), values.filter(value => !isQuestioned(value))]
  const [first] = values
  const shared = first?.source && values.every(({ source }) => source === first.source) ? first.source : null
  return (
    <>
      {shared && (
        <p>
          {t.sourceOfAll}: {shared}
        </p>
      )}
      {questioned.length > 0 && (
        <>
          {plain.length > 0 && <h4 className="to-look-at">{t.questioned(questioned.length)}</h4>}
          <QuestionedValues
            {...{ indicator, historyOf }}
            values={questioned}
            isSourceTold={!hasSources || shared !== null}
          />
        </>
      )}
      {plain.length > 0 && (
        <PlainValues
          {...{ indicator, historyOf, values: plain, isSourceTold: !hasSources || shared !== null }}
          isOpen={questioned.length === 0 || values.length <= MOST_UNFOLDED}
        />
      )}
    </>
  )
}

function QuestionedValues({
  indicator,
  values,
  historyOf,
  isSourceTold,
}: Omit<Props, 'hasSources'> & { isSourceTold: boolean }) {
  const { decimals } = indicator
  const { of, before, after, change, told } = t.columns
  const { shared, nameOf } = namedValues(indicator, values)
  const isAnyChange = values.some(({ seen, former }) => (seen ?? former)?.value != null)
  return (
    <table className="listing values">
      {shared && <caption>{t.allOf(shared)}</caption>}
      <ColumnHeads heads={[of, before, after, ...(isAnyChange ? [change] : []), told]} />
      <tbody>
        {values.map(value => (
          <tr key={value.number} data-conflict={value.hasMoved || undefined}>
            <th scope="row">{nameOf(value)}</th>
            <td data-head={before}>
              {value.hasMoved ? (
                <>
                  {t.heldNow}: <ToldFigures figures={value.held} decimals={decimals} />
                  <br />
                  {t.seenThen}: <ToldFigures figures={value.seen} decimals={decimals} />
                </>
              ) : (
                <>
                  <SeenFigures {...{ value, decimals, historyOf }} />
                  {!value.seen && value.former && <span className="soft">; {formerWords(value.former, decimals)}</span>}
                </>
              )}
            </td>
            <td data-head={after}>
              <strong>
                <ToldFigures figures={value.proposed} decimals={decimals} />
              </strong>
            </td>
            {isAnyChange && <td data-head={change}>{changeOf(value, decimals) || '–'}</td>}
            <td data-head={told}>
              <Remarks value={value} decimals={decimals} isSourceTold={isSourceTold} />
              <CommentField number={value.number} of={nameOf(value)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type RemarksProps = { value: ReviewedValue; decimals: number; isSourceTold: boolean }

function Remarks({ value: { findings, hidden, note, source, comments }, decimals, isSourceTold }: RemarksProps) {
  const said = [
    ...findings.map(found => ({ kind: found.kind, words: findingWords(found, decimals) })),
    ...(hidden ? [{ kind: 'hidden', words: t.hidden(sv.hidden[hidden]) }] : []),
    ...(note ? [{ kind: 'note', words: `${t.noteBy}: ${note}` }] : []),
    ...comments.map(({ by, at, text }) => ({
      kind: 'comment',
      words: `${t.comments.by(by, workSv.time(at))}: ${text}`,
    })),
    ...(isSourceTold ? [] : [{ kind: 'note', words: source ? `${t.sourceBy}: ${source}` : t.noSource }]),
  ]
  if (said.length === 0) return '–'
  return (
    <ul className="remarks">
      {said.map(({ kind, words }) => (
        <li key={words} data-kind={kind}>
          {words}
        </li>
      ))}
    </ul>
  )
}
