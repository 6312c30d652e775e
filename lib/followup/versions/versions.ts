import { isSame, only } from '@/lib/differing'
import { ASSESSMENT_FIELDS, NOT_ASSESSED, type Assessment } from '@/lib/followup/judgement'

/** What of the change history tells that an assessment was written: only the fields that it changed. */
export type Written = { id: string; at: string; who: string | null; before: Partial<Assessment> }
/** What an assessment has said; `at`: ISO, null of what it said before anybody wrote here. */
export type Version = { id: string; at: string | null; who: string | null; said: Assessment }

/** The first, before anybody wrote. */
export const FIRST = '0'

/** All that an assessment has said, the latest first, out of what it says now and what each writer changed. */
export function versionsOf(written: readonly Written[], now: Assessment): Version[] {
  const versions: Version[] = []
  let said = now
  for (const { id, at, who, before } of written) {
    versions.push({ id, at, who, said })
    said = { ...said, ...only<Assessment>({ ...said, ...before }, ASSESSMENT_FIELDS) }
  }
  const wasEmpty = ASSESSMENT_FIELDS.every(field => isSame(said[field], NOT_ASSESSED[field]))
  return wasEmpty ? versions : [...versions, { id: FIRST, at: null, who: null, said }]
}

/** Two versions to hold against each other, the elder first; the two latest where nothing else is asked for. */
export function twoOf(versions: readonly Version[], asked: readonly (string | null)[]): [Version, Version] | null {
  const found = asked.map(id => versions.findIndex(version => version.id === id))
  const [one, other] = found.includes(-1) || found[0] === found[1] ? [0, 1] : found
  const [latter, former] = [one!, other!].toSorted((a, b) => a - b).map(i => versions[i])
  return former && latter ? [former, latter] : null
}
