import { audit } from '@/lib/audit/audit'
import type { Actor } from '@/lib/auth/permissions'
import { differing } from '@/lib/differing'
import type { Prisma } from '@/prisma/generated/client'
import type { Definition } from './definition'
import { indicatorFields, SETTING_COLUMNS, settingsIn, type IndicatorSettings } from './indicator-settings'
import { setGroups } from './set-groups'

type Transaction = Prisma.TransactionClient
type Which = { municipalityId: number; submissionId: bigint }

/** A change that is proposed to an indicator: its fields as its writer saw them, as they would be, and as they are now. */
export type ProposedSetting = {
  number: number
  indicatorId: number
  before: IndicatorSettings
  after: IndicatorSettings
  now: IndicatorSettings
}

/** What is proposed in other ways (./proposed-indicators, ./proposed-evidence, ./areas). */
const READ_ELSEWHERE = new Set<string | null>(['NewIndicator', 'Evidence', 'NewEvidence', 'Areas'])

/** The changes of a submission to rows other than values. Throws where one is of a kind that nobody could have proposed. */
export async function readSettings(
  db: Pick<Transaction, 'submissionItem' | 'indicator'>,
  { municipalityId, submissionId }: Which,
): Promise<ProposedSetting[]> {
  const all = await db.submissionItem.findMany({
    where: { municipalityId, submissionId, revisionId: null },
    orderBy: { number: 'asc' },
  })
  const items = all.filter(({ entity }) => !READ_ELSEWHERE.has(entity))
  const known = await db.indicator.findMany({
    where: { municipalityId, id: { in: items.map(({ entityId }) => Number(entityId)) } },
    select: { id: true, ...SETTING_COLUMNS },
  })
  return items.map(({ number, entity, entityId, before, after }) => {
    const row = known.find(({ id }) => String(id) === entityId)
    if (entity !== 'Indicator' || !row) throw new Error(`Nothing can be proposed of ${entity} ${entityId}.`)
    const held = settingsIn(row)
    const [seen, wanted] = [indicatorFields.parse(before), indicatorFields.parse(after)]
    const fields = Object.keys(wanted) as (keyof IndicatorSettings)[]
    return {
      ...{ number, indicatorId: row.id, after: wanted },
      before: Object.fromEntries(fields.map(field => [field, seen[field]])),
      now: Object.fromEntries(fields.map(field => [field, held[field]])),
    }
  })
}

/** The row says something else than its writer saw. */
export const hasOtherNow = ({ before, now }: Pick<ProposedSetting, 'before' | 'now'>): boolean =>
  differing(Object.keys(before) as (keyof IndicatorSettings)[], now, before).length > 0

/** Makes the changes what holds, each with its entry in the change history. */
export async function applySettings(
  tx: Transaction,
  actor: Actor,
  municipalityId: number,
  settings: readonly ProposedSetting[],
): Promise<void> {
  for (const { indicatorId: id, after, now } of settings) {
    const { groups, definition, ...columns } = after
    await tx.indicator.update({ where: { municipalityId_id: { municipalityId, id } }, data: columns })
    if (groups) await setGroups(tx, { municipalityId, indicatorId: id }, groups)
    if (definition) await begin(tx, { municipalityId, indicatorId: id }, definition)
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'publishSettings', entity: 'Indicator', entityId: id },
      ...{ before: now, after },
    })
  }
}

/** From now on values are of this definition, and answers of a source are held against what it said by then. */
async function begin(
  tx: Transaction,
  of: { municipalityId: number; indicatorId: number },
  { known = [], ...definition }: Definition,
): Promise<void> {
  await tx.indicatorVersion.create({ data: { ...of, ...definition } })
  for (const { source, code, about } of known)
    await tx.sourceSeries.updateMany({ where: { ...of, source, code }, data: { known: about ?? undefined } })
}
