import { entrySv as t } from '@/lib/text/entry-sv'
import type { LineProps } from './grid-line'
import type { wordsOf } from './line-words'

type Words = ReturnType<typeof wordsOf>
type Props = Pick<LineProps, 'onChoose'> & { id: string; words: Words; span: number }

/** Of the cell where a row's words stand. */
export const toldId = (key: string): string => `${key}-om`

/** Whether anything is said of a row under it. */
export const isSaid = ({ fault, question, answered, beside, comments, moved, elsewhere }: Words): boolean =>
  Boolean(fault || question || answered || beside || comments || moved || elsewhere)

/** What is wrong with a row, what is asked and answered, and what others have done, line by line under it. */
export function LineTold({ id, words, span, onChoose }: Props) {
  const { fault, question, answered, proposals, statuses, moved, elsewhere, comments, beside } = words
  return (
    <tr role="row" className="told">
      <td role="cell" colSpan={span} aria-colspan={span} id={toldId(id)}>
        {fault && <p className="fault">{fault}</p>}
        {statuses.map(status => (
          <button key={status} type="button" onClick={() => onChoose(id, 'status', status)}>
            {t.chooseStatus(t.statuses[status]!)}
          </button>
        ))}
        {question && <p className="asked">{question}</p>}
        {answered && <p className="beside">{answered}</p>}
        {proposals.map(proposal => (
          <button key={proposal} type="button" onClick={() => onChoose(id, 'proposal', proposal)}>
            {t.useThis(proposal)}
          </button>
        ))}
        {moved && (
          <>
            <p className="fault">{moved}</p>
            <button type="button" onClick={() => onChoose(id, 'keep', '')}>
              {t.moved.keep}
            </button>{' '}
            <button type="button" onClick={() => onChoose(id, 'take', '')}>
              {t.moved.take}
            </button>
          </>
        )}
        {elsewhere && (
          <>
            <p className="fault">{elsewhere}</p>
            <button type="button" onClick={() => onChoose(id, 'keepHere', '')}>
              {t.elsewhere.keep}
            </button>{' '}
            <button type="button" onClick={() => onChoose(id, 'takeThere', '')}>
              {t.elsewhere.take}
            </button>
          </>
        )}
        {comments && <p className="commented">{comments}</p>}
        {beside && <p className="beside">{beside}</p>}
      </td>
    </tr>
  )
}
