import { Figure } from '@/components/charts/figure'
import { directionWords } from '@/components/indicators/direction-words'
import { firstYear } from '@/components/indicators/exploring'
import { figureCaption } from '@/components/indicators/figure-caption'
import { drawnDimension, figureOf, withFinding } from '@/components/indicators/figure-of'
import { IndicatorSource } from '@/components/indicators/indicator-source'
import { ColumnHeads } from '@/components/ui/column-heads'
import { nameOf } from '@/lib/indicators/indicator'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import { gapOf } from '@/lib/observations/statement'
import { reviewSv as t } from '@/lib/text/review-sv'
import { sv } from '@/lib/text/sv'
import type { Effect } from '@/lib/values/proposal'
import { answerRows } from './answer-rows'
import { GateChanges } from './gate-changes'

type Setting = { ownCode: string; validFrom: number }
type Props = Setting & { effect: Effect }

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
          <EffectFigure {...setting} reading={before} id={`${indicator.code}-nu`} when={t.now} />
        </div>
        <div>
          <h4>{t.figureThen}</h4>
          <EffectFigure {...setting} reading={after} id={`${indicator.code}-sedan`} when={t.then} />
        </div>
      </div>
    </section>
  )
}

type FigureProps = Setting & { reading: Reading; id: string; when: string }

/** Two figures of one measure stand side by side: each says in its name which it is. */
function EffectFigure({ reading, id, when, ownCode, validFrom }: FigureProps) {
  const { indicator } = reading
  const view = homeView([reading])
  const data = figureOf(reading, {
    ...{ view, ownCode, locale: 'sv', t: sv, validFrom },
    fromYear: firstYear('recent', validFrom),
  })
  if (data.series.every(({ role }) => role === 'comparison')) return <p>{sv.noValues}</p>
  const dimension = drawnDimension(reading, view, ownCode)
  const gap = dimension ? gapOf(reading, dimension.key) : undefined
  const found = withFinding(data, reading, gap)
  const unit = `${data.unit}; ${directionWords(indicator, sv, 'sv')}`
  return (
    <Figure
      data={{ ...found, title: `${found.title}, ${when.toLowerCase()}`, id, unit }}
      headingLevel={5}
      sizes={['phone', 'column']}
      caption={figureCaption(reading, gap, data)}
      source={<IndicatorSource indicator={indicator} t={sv} locale="sv" />}
      tableLabel={sv.showAsTable}
    />
  )
}
