import { ColumnHeads } from '@/components/ui/column-heads'
import { newIndicatorSv as t } from '@/lib/text/new-indicator-sv'
import type { ReviewedNew } from '@/lib/values/proposal'

/** A new indicator as it would be, field by field. */
export function ProposalNew({ made }: { made: readonly ReviewedNew[] }) {
  return made.map(({ number, wanted, serves }) => {
    const fields = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(field => field !== 'goals')
    return (
      <section key={number} className="part" aria-labelledby={`ny-${number}`}>
        <h2 id={`ny-${number}`}>{t.review.title}</h2>
        <p>{t.review.lead}</p>
        <table className="listing values">
          <ColumnHeads heads={[t.review.columns.what, t.review.columns.said]} />
          <tbody>
            {fields.map(field => (
              <tr key={field}>
                <th scope="row">{t.names[field]}</th>
                <td data-head={t.review.columns.said}>{t.value(field, wanted[field])}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t.names.goals}</th>
              <td data-head={t.review.columns.said}>{serves.join('; ') || t.review.noGoals}</td>
            </tr>
          </tbody>
        </table>
      </section>
    )
  })
}
