import { Prisma } from '@/prisma/generated/client'
import { removedIn } from './redaction'

/** Where people write what a report says. */
const WRITTEN = [
  ['FollowUpAssessment', 'text'],
  ['FollowUpAssessment', 'reason'],
  ['FollowUpNote', 'text'],
  ['Evidence', 'text'],
  ['Evidence', 'source'],
  ['Action', 'title'],
] as const
/** And where what they wrote is told of, as JSON. */
const TOLD = [
  ['AuditEntry', 'before'],
  ['AuditEntry', 'after'],
  ['SubmissionItem', 'before'],
  ['SubmissionItem', 'after'],
] as const

/**
 * Takes words out of where they were written, so that no later report says them. The change history lets it be done by
 * whoever has just said in it that a report is redacted.
 */
export async function takeWordsAway(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  municipalityId: number,
  words: readonly string[],
): Promise<void> {
  const name = (text: string) => Prisma.raw(`"${text}"`)
  const removed = removedIn('sv')
  for (const word of words) {
    for (const [table, column] of WRITTEN)
      await tx.$executeRaw`UPDATE ${name(table)} SET ${name(column)} = replace(${name(column)}, ${word}, ${removed})
        WHERE "municipalityId" = ${municipalityId} AND position(${word} IN ${name(column)}) > 0`
    // A bare number may be anything's id, but for where an assessment's earlier versions have their words.
    if (!/\p{L}/u.test(word)) {
      for (const side of ['before', 'after'])
        await tx.$executeRaw`UPDATE "AuditEntry" SET ${name(side)} = ${name(side)} || (
            SELECT jsonb_object_agg(key, replace(value, ${word}, ${removed})) FROM jsonb_each_text(${name(side)})
            WHERE key IN ('text', 'reason') AND value IS NOT NULL)
          WHERE "municipalityId" = ${municipalityId} AND action IN ('assessGoal', 'restoreAssessment')
            AND position(${word} IN concat(${name(side)}->>'text', ' ', ${name(side)}->>'reason')) > 0`
      continue
    }
    const inJson = JSON.stringify(word).slice(1, -1)
    for (const [table, column] of TOLD)
      await tx.$executeRaw`UPDATE ${name(table)} SET ${name(column)} = replace(${name(column)}::text, ${inJson}, ${removed})::jsonb
        WHERE "municipalityId" = ${municipalityId} AND position(${inJson} IN ${name(column)}::text) > 0`
  }
}
