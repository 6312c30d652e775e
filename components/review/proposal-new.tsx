import { ColumnHeads } from '@/components/ui/column-heads'
import { newIndicatorSv as t } from '@/lib/text/new-indicator-sv'
import type { ReviewedNew } from '@/lib/values/proposal'

/** A new indicator as it would be, field by field; what nobody has said of it stands together, last. */
export function ProposalNew({ made }: { made: readonly ReviewedNew[] }) {
  return made.map(({ number, wanted, serves, groups, fetched }) => {
    const said = { ...wanted, groups, series: fetched, goals: serves.join('; ') || null }
    const fields = Object.keys(said) as (keyof typeof said)[]
    const left = fields.filter(field => said[field] === null)
    const rows = [
      ...fields.flatMap(field => {
        const value = said[field]
        return value === null ? [] : [[t.names[field], t.value(field, value)] as const]
      }),
      ...(left.length > 0
        ? [[t.review.left, left.map(field => t.names[field].toLowerCase()).join(', ')] as const]
        : []),
    ]
    return (
      <section key={number} className="part" aria-labelledby={`ny-${number}`}>
        <h2 id={`ny-${number}`}>{t.review.title}</h2>
        <p>{t.review.lead}</p>
        <table className="listing values">
          <ColumnHeads heads={[t.review.columns.what, t.review.columns.said]} />
          <tbody>
            {rows.map(([what, words]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-head={t.review.columns.said}>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}
