import { ColumnHeads } from '@/components/ui/column-heads'
import { nameOf } from '@/lib/indicators/indicator'
import type { Reading } from '@/lib/observations/reading'
import { reviewSv as t } from '@/lib/text/review-sv'
import type { Effect } from '@/lib/values/proposal'
import { answerRows } from './answer-rows'
import { GateChanges } from './gate-changes'
import { ReadingFigure, type FigureSetting } from './reading-figure'

type Props = FigureSetting & { effect: Effect }

/** All that is said of districts and schools, to tell whether it is another. */
const saidOfParts = ({ areas }: Reading): string => JSON.stringify(areas)

/** What the public reads of an indicator, and what it would read: the answers in words, the figure, what is hidden. */
export function ProposalEffect({ effect: { before, after, gate }, ...setting }: Props) {
  const { indicator } = after
  const rows = answerRows(before, after)
  return (
    <section className="effect" aria-labelledby={`effekt-${indicator.code}`}>
      <h3 id={`effekt-${indicator.code}`}>{t.effectOf(nameOf(indicator, 'sv'))}</h3>
      {rows.every(({ isChanged }) => !isChanged) && <p>{t.nothingChanges}</p>}
      {saidOfParts(before) !== saidOfParts(after) && <p>{t.partsChange}</p>}
      <table className="listing answers">
        <ColumnHeads heads={[t.question, t.now, t.then]} />
        <tbody>
          {rows.map(({ question, before: now, after: then, isChanged }) => (
            <tr key={question} data-changed={isChanged || undefined}>
              <th scope="row">
                {question} <span className={isChanged ? 'mark' : 'soft'}>({isChanged ? t.changed : t.same})</span>
              </th>
              <td data-head={t.now}>{now}</td>
              <td data-head={t.then}>{isChanged ? <strong>{then}</strong> : then}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <GateChanges indicator={indicator} gate={gate} />
      <div className="beside">
        <div>
          <h4>{t.figureNow}</h4>
          <ReadingFigure {...setting} reading={before} id={`${indicator.code}-nu`} when={t.now} headingLevel={5} />
        </div>
        <div>
          <h4>{t.figureThen}</h4>
          <ReadingFigure {...setting} reading={after} id={`${indicator.code}-sedan`} when={t.then} headingLevel={5} />
        </div>
      </div>
    </section>
  )
}
