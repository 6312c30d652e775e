import { ColumnHeads } from '@/components/ui/column-heads'
import type { Indicator } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import { sv } from '@/lib/text/sv'
import type { Figures, ReviewedValue } from '@/lib/values/proposal'
import { groupName } from './group-name'
import { changeWords, countWords, figureWords, findingWords, formerWords, roundedChange } from './value-words'

type Props = { indicator: Indicator; values: readonly ReviewedValue[] }

/** Every proposed value beside what it would replace, and what there is to know of it. */
export function ProposalValues({ indicator, values }: Props) {
  const { decimals } = indicator
  const { of, before, after, change, told } = t.columns
  const isAnyGroup = values.some(({ breakdown }) => breakdown !== '')
  const [first] = values
  const shared = first?.source && values.every(({ source }) => source === first.source) ? first.source : null
  const isAnyChange = values.some(({ seen, former }) => (seen ?? former)?.value != null)
  return (
    <>
      {shared && (
        <p>
          {t.sourceOfAll}: {shared}
        </p>
      )}
      <table className="listing values">
        <ColumnHeads heads={[of, before, after, ...(isAnyChange ? [change] : []), told]} />
        <tbody>
          {values.map(value => (
            <tr key={value.number} data-conflict={value.hasMoved || undefined}>
              <th scope="row">
                {[value.place.name, isAnyGroup && groupName(indicator, value.breakdown), value.label]
                  .filter(Boolean)
                  .join(', ')}
              </th>
              <td data-head={before}>
                {value.hasMoved ? (
                  <>
                    {t.heldNow}: <Told figures={value.held} decimals={decimals} />
                    <br />
                    {t.seenThen}: <Told figures={value.seen} decimals={decimals} />
                  </>
                ) : (
                  <>
                    <Told figures={value.seen} decimals={decimals} />
                    {!value.seen && value.former && (
                      <span className="soft">; {formerWords(value.former, decimals)}</span>
                    )}
                  </>
                )}
              </td>
              <td data-head={after}>
                <strong>
                  <Told figures={value.proposed} decimals={decimals} />
                </strong>
              </td>
              {isAnyChange && <td data-head={change}>{changeOf(value, decimals) || '–'}</td>}
              <td data-head={told}>
                <Remarks value={value} decimals={decimals} isSourceTold={shared !== null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Against what was seen as it was written; against an earlier period as both are printed. */
const changeOf = ({ seen, former, proposed }: ReviewedValue, decimals: number): string =>
  seen ? changeWords(seen, proposed, decimals) : roundedChange(former, proposed, decimals)

function Told({ figures, decimals }: { figures: Figures | null; decimals: number }) {
  if (!figures) return t.noFormer
  const counts = countWords(figures)
  return (
    <>
      {figureWords(figures, decimals)}
      {counts && <span className="soft"> ({counts})</span>}
    </>
  )
}

type RemarksProps = { value: ReviewedValue; decimals: number; isSourceTold: boolean }

function Remarks({ value: { findings, hidden, note, source }, decimals, isSourceTold }: RemarksProps) {
  const said = [
    ...findings.map(found => ({ kind: found.kind, words: findingWords(found, decimals) })),
    ...(hidden ? [{ kind: 'hidden', words: t.hidden(sv.hidden[hidden]) }] : []),
    ...(note ? [{ kind: 'note', words: `${t.noteBy}: ${note}` }] : []),
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
