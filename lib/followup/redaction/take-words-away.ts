import { Prisma } from '@/prisma/generated/client'
import { withoutWordsIn } from './redaction'

/** Where people write what a report says. */
const WRITTEN = [
  ['FollowUpAssessment', 'text'],
  ['FollowUpAssessment', 'reason'],
  ['FollowUpNote', 'text'],
  ['Evidence', 'title'],
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
const TOLD_OF = ['FollowUp', 'Evidence', 'NewEvidence', 'Action']
const TEXTS: readonly string[] = WRITTEN.map(([, column]) => column)

type Tx = Pick<Prisma.TransactionClient, '$executeRaw' | '$queryRaw'>
type Column = { table: string; column: string; as: 'text' | 'jsonb'; where?: Prisma.Sql }

/**
 * Takes words out of where they were written, so that no later report says them: by themselves, as out of the reports. The
 * change history lets it be done by whoever has just said in it that a report is redacted.
 */
export async function takeWordsAway(tx: Tx, municipalityId: number, words: readonly string[]): Promise<void> {
  for (const [table, column] of WRITTEN)
    await rewrite(tx, municipalityId, { table, column, as: 'text' }, words, text => withoutWordsIn(text, words, 'sv'))
  // A bare number may be anything's id, but for in what tells of those texts.
  const named = words.filter(word => /\p{L}/u.test(word))
  const bare = words.filter(word => !named.includes(word))
  const where = Prisma.sql`AND entity = ANY(${TOLD_OF}::text[])`
  for (const [table, column] of TOLD) {
    await rewrite(tx, municipalityId, { table, column, as: 'jsonb' }, named, json => withoutInJson(json, named))
    await rewrite(tx, municipalityId, { table, column, as: 'jsonb', where }, bare, json =>
      withoutInJson(json, bare, TEXTS),
    )
  }
}

/** Of its texts, never of what they are known by; of some alone where those are named. */
const withoutInJson = (json: string, words: readonly string[], keys?: readonly string[]): string =>
  JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      typeof value === 'string' && (keys?.includes(key) ?? true) ? withoutWordsIn(value, words, 'sv') : value,
    ),
  )

/** Each thing in a column that may say one of the words, held so that nobody writes it meanwhile. */
async function rewrite(
  tx: Tx,
  municipalityId: number,
  { table, column, as, where = Prisma.empty }: Column,
  words: readonly string[],
  take: (said: string) => string,
): Promise<void> {
  if (words.length === 0) return
  const [rows, said, type] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`), Prisma.raw(as)]
  const looked = words.map(word => (as === 'jsonb' ? JSON.stringify(word).slice(1, -1) : word))
  const found = await tx.$queryRaw<{ was: string }[]>`SELECT ${said}::text AS was FROM ${rows}
    WHERE "municipalityId" = ${municipalityId} ${where}
      AND EXISTS (SELECT FROM unnest(${looked}::text[]) w(word) WHERE position(w.word IN ${said}::text) > 0) FOR UPDATE`
  const were = [...new Set(found.map(({ was }) => was))]
  await tx.$executeRaw`UPDATE ${rows} SET ${said} = n.rest::${type}
    FROM unnest(${were}::text[], ${were.map(take)}::text[]) n(was, rest)
    WHERE "municipalityId" = ${municipalityId} ${where} AND ${said} = n.was::${type} AND n.was::${type} <> n.rest::${type}`
}
