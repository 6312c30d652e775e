import { ColumnHeads } from '@/components/ui/column-heads'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import type { ReviewedEvidence } from '@/lib/values/proposal'

/** What would be told in words, field by field, and what its reviewer is to look for. */
export function ProposalEvidence({ told, isSecret }: { told: readonly ReviewedEvidence[]; isSecret: boolean }) {
  return told.map(({ number, isNew, isGone, rows, signs }) => (
    <section key={number} className="part" aria-labelledby={`ord-${number}`}>
      <h2 id={`ord-${number}`}>{t.review.title}</h2>
      <p>{isSecret ? t.review.goneForGood : isGone ? t.review.gone : t.review.names}</p>
      {signs.length > 0 && <p className="notice review-notice">{t.review.look(signs.map(sign => t.signs[sign]))}</p>}
      <table className="listing values">
        <ColumnHeads heads={[t.title, ...(isNew ? [] : [t.review.now]), ...(isGone ? [] : [t.review.then])]} />
        <tbody>
          {rows.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{t.names[field]}</th>
              {!isNew && <td data-head={t.review.now}>{before ?? t.none}</td>}
              {!isGone && (
                <td data-head={t.review.then}>
                  {isNew || before === after ? (after ?? t.none) : <strong>{after ?? t.none}</strong>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ))
}
