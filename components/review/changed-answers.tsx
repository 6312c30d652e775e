import { nameOf } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import type { Effect } from '@/lib/values/proposal'
import { answerRows } from './answer-rows'

/** What a reviewer reads first: each answer that the public would get another of, from what to what, a line each. */
export function ChangedAnswers({ effects }: { effects: readonly Effect[] }) {
  const changed = effects.map(({ before, after, gate }) => ({
    indicator: after.indicator,
    rows: answerRows(before, after).filter(({ isChanged }) => isChanged),
    otherHidden: gate.length,
  }))
  return (
    <section className="part" aria-labelledby="andras">
      <h2 id="andras">{t.changesTitle}</h2>
      {changed.map(({ indicator, rows, otherHidden }) => (
        <div key={indicator.code} className="changed-answers">
          {effects.length > 1 && <h3>{nameOf(indicator, 'sv')}</h3>}
          {rows.length === 0 && <p>{t.nothingChanges}</p>}
          {rows.length > 0 && (
            <ul>
              {rows.map(({ question, before, after }) => (
                <li key={question}>
                  <span className="soft">{question}:</span> {t.fromAnswer} <q>{before}</q> {t.toAnswer}{' '}
                  <q>
                    <strong>{after}</strong>
                  </q>
                </li>
              ))}
            </ul>
          )}
          {otherHidden > 0 && (
            <p>
              <a href={`#effekt-${indicator.code}`}>{t.gate.also}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
