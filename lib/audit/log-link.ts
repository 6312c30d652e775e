import { workPaths } from '@/lib/municipality/work-paths'
import type { LogEntry } from './log-entry'

type About = Pick<LogEntry, 'entity' | 'entityId' | 'what' | 'changes'>

/** Where in the work area an entry speaks of; null where there is no page of it, or nothing is named any more. */
export function logLink(municipality: string, { entity, entityId, what, changes }: About): string | null {
  // A value and an indicator are named by the indicator's code first.
  const [code] = what.split(', ')
  const revision = changes.find(({ field }) => field === 'revision')
  const said = revision?.after ?? revision?.before
  switch (entity) {
    case 'Person':
      return workPaths.person(municipality, Number(entityId))
    case 'Submission':
      return workPaths.submission(municipality, entityId)
    case 'Indicator':
      return code ? workPaths.entryOf(municipality, code) : null
    case 'Cell':
      return code ? (said ? workPaths.timeline(municipality, code, said) : workPaths.entryOf(municipality, code)) : null
    case 'Goal':
      return workPaths.goal(municipality, Number(entityId))
    case 'Framework':
      return workPaths.goals(municipality)
    case 'Action':
      return workPaths.action(municipality, Number(entityId))
    case 'FollowUp':
      return /^\d{4}$/.test(what) ? workPaths.followUp(municipality, Number(what)) : null
    case 'FaultReport':
      return workPaths.faults(municipality)
    case 'Municipality':
      return workPaths.settings(municipality)
    default:
      return null
  }
}
