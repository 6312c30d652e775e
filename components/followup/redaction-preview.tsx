import { ColumnHeads } from '@/components/ui/column-heads'
import type { Redaction } from '@/lib/followup/redaction/work-queries'
import { followUpSv } from '@/lib/text/followup-sv'
import { redactionSv } from '@/lib/text/redaction-sv'

const t = redactionSv.preview

/** Each published report with what is chosen taken out: where, what stands there now and what will. */
export function RedactionPreview({ preview, isChosen }: Pick<Redaction, 'preview'> & { isChosen: boolean }) {
  if (preview.length === 0) return <p>{isChosen ? t.nowhere : t.none}</p>
  return preview.map(({ year, version, differences }, i) => {
    const of = t.of(`${followUpSv.report(year)}, ${followUpSv.version(version).toLowerCase()}`, differences.length)
    return (
      <details key={`${year} ${version}`} open={i === 0}>
        <summary>{of}</summary>
        <table className="listing judged">
          <ColumnHeads heads={Object.values(t.heads)} />
          <tbody>
            {differences.map(({ where, before, after }, row) => (
              <tr key={row}>
                <th scope="row">{where}</th>
                <td data-head={t.heads.before}>{before}</td>
                <td data-head={t.heads.after}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    )
  })
}
