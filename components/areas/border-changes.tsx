import { ColumnHeads } from '@/components/ui/column-heads'
import { areasSv } from '@/lib/text/areas-sv'
import { formatDate } from '@/lib/text/numbers'
import type { BorderChanges } from '@/lib/values/areas/work-queries'

const { changes: t } = areasSv

/** From which days areas have other borders, those that lie ahead too. */
export function BorderChangesPart({ changes }: { changes: readonly BorderChanges[] }) {
  return (
    <section className="part" aria-labelledby="granser">
      <h2 id="granser">{t.title}</h2>
      {changes.some(({ isAhead }) => isAhead) && <p>{t.ahead}</p>}
      <table className="listing">
        <ColumnHeads heads={Object.values(t.columns)} />
        <tbody>
          {changes.map(({ validFrom, source, isAhead, names }) => (
            <tr key={`${validFrom} ${source}`}>
              <th scope="row">
                {formatDate('sv', validFrom)}
                {isAhead && ` (${t.coming})`}
              </th>
              <td data-head={t.columns.areas}>{names.join(', ')}</td>
              <td data-head={t.columns.source}>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
