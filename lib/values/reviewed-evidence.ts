import type { Prisma } from '@/prisma/generated/client'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import { EVIDENCE_FIELDS, type EvidenceFields } from './evidence'
import type { ProposedEvidence } from './proposed-evidence'
import type { ReviewedEvidence } from './proposal'
import { signsOfPeople } from './signs-of-people'

type Read = Pick<Prisma.TransactionClient, 'goal' | 'geography' | 'followUp'>

/** What is proposed to be told, in words that its reviewer can read: each field as it is and as it would be. */
export async function reviewEvidence(
  db: Read,
  municipalityId: number,
  proposed: readonly ProposedEvidence[],
): Promise<ReviewedEvidence[]> {
  const said = proposed.flatMap(({ before, after }) => [before, after]).filter(one => one !== null)
  const ids = (field: 'goalId' | 'geographyId' | 'followUpId') => said.flatMap(one => one[field] ?? [])
  const [goals, places, rounds] = await Promise.all([
    db.goal.findMany({ where: { municipalityId, id: { in: ids('goalId') } } }),
    db.geography.findMany({ where: { municipalityId, id: { in: ids('geographyId') } } }),
    db.followUp.findMany({ where: { municipalityId, id: { in: ids('followUpId') } } }),
  ])
  const named = {
    goalId: new Map(goals.map(({ id, number, title }) => [id, `${number} ${title}`.trim()])),
    geographyId: new Map(places.map(({ id, name }) => [id, name])),
    followUpId: new Map(rounds.map(({ id, year }) => [id, String(year)])),
  }
  const words = (fields: EvidenceFields | null, field: keyof EvidenceFields): string | null => {
    const value = fields?.[field] ?? null
    if (!fields || value === null || value === false) return null
    if (field === 'kind') return t.kinds[fields.kind]
    if (field === 'saysGapsAre') return fields.saysGapsAre && t.saidOfGaps[fields.saysGapsAre]
    if (field === 'isConsented') return t.consent
    if (field === 'goalId' || field === 'geographyId' || field === 'followUpId')
      return named[field].get(Number(value)) ?? String(value)
    return String(value)
  }
  return proposed.map(({ number, before, after, hasMoved }) => ({
    ...{ number, hasMoved, isNew: before === null, isGone: after === null },
    signs: after ? signsOfPeople([after.title, after.text, after.source].join('\n'), after.participants) : [],
    rows: EVIDENCE_FIELDS.map(field => ({ field, before: words(before, field), after: words(after, field) })).filter(
      row => row.before !== null || row.after !== null,
    ),
  }))
}
