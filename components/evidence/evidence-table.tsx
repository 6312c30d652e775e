import { ColumnHeads } from '@/components/ui/column-heads'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import { spanOfDays } from '@/lib/text/days'

export type ListedEvidence = {
  id: number
  kind: keyof typeof t.kinds
  title: string
  goal: string | null
  district: string | null
  firstDay: string | null
  lastDay: string | null
  year: number | null
  participants: number | null
  href: string | null
}

/** Everything that the public reads in words, each with a way to it. */
export function EvidenceTable({ listed }: { listed: readonly ListedEvidence[] }) {
  return (
    <table className="listing">
      <ColumnHeads heads={[t.names.title, t.names.kind, t.where, t.when]} />
      <tbody>
        {listed.map(({ id, kind, title, goal, district, firstDay, lastDay, year, participants, href }) => (
          <tr key={id}>
            <th scope="row">{href ? <a href={href}>{title}</a> : title}</th>
            <td data-head={t.names.kind}>
              {t.kinds[kind]}
              {participants !== null && `, ${t.took(participants)}`}
            </td>
            <td data-head={t.where}>{[goal, district].filter(Boolean).join('; ')}</td>
            <td data-head={t.when}>{firstDay ? spanOfDays(firstDay, lastDay) : (year ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
