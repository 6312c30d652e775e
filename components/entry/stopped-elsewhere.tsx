import type { Stopped } from '@/lib/values/entry-fault'
import { findingWords } from './finding-words'

/** Drafts that can't be sent and stand in another view than the one that is open. */
export function StoppedElsewhere({ stopped }: { stopped: readonly (Stopped & { decimals: number })[] }) {
  if (stopped.length === 0) return null
  return (
    <ul>
      {stopped.map(({ key, place, periodLabel, findings, decimals }) => (
        <li key={key}>
          {`${place} ${periodLabel}: `}
          {findings.map(found => findingWords(found, decimals)).join(' ')}
        </li>
      ))}
    </ul>
  )
}
