import { ColumnHeads } from '@/components/ui/column-heads'
import type { ProposedAreas } from '@/lib/values/areas/proposed-areas'
import { areasSv as t } from '@/lib/text/areas-sv'
import { AreasMap } from './areas-map'

/** What is proposed of the municipality's areas, on a map and one by one. */
export function AreasPlan({ wanted, plan, borders }: ProposedAreas) {
  const { columns } = t
  const names = new Map(wanted.map(({ code, name }) => [code, name]))
  return (
    <section className="part" aria-labelledby="omraden">
      <h2 id="omraden">{t.review.title}</h2>
      <p>{t.review.lead}</p>
      {plan.some(({ fate }) => fate === 'moved') && <p>{saidOf(borders)}</p>}
      <AreasMap map={{ outline: null, city: [], shapes: wanted }} names={names} />
      <table className="listing">
        <ColumnHeads heads={[columns.name, columns.code, columns.priority, t.plan.fate]} />
        <tbody>
          {plan.map(({ code, name, isPriority, fate }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td data-head={columns.code}>{code}</td>
              <td data-head={columns.priority}>{isPriority ? t.yes : t.no}</td>
              <td data-head={t.plan.fate}>{t.plan.fates[fate]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function saidOf(borders: ProposedAreas['borders']): string {
  if (borders === null) return t.borders.back
  return borders.kind === 'from' ? t.borders.said(borders.validFrom, borders.source) : t.borders.redrawn
}
