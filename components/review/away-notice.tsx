import { absenceSv as t } from '@/lib/text/absence-sv'

type Away = { name: string; until: string; standIn: string | null }

/** Reviewers who are away, and who reviews instead; nothing where all are here. */
export function AwayNotice({ away }: { away: readonly Away[] }) {
  if (away.length === 0) return null
  return (
    <ul className="plain notice">
      {away.map(one => (
        <li key={`${one.name} ${one.until}`}>{t.isAway(one)}</li>
      ))}
    </ul>
  )
}
