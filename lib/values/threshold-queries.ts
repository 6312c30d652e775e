import 'server-only'
import { canEditSettings, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { UNDER_WAY, type Thresholds } from './threshold'

/** Indicators that count people under the municipality's own rule, by name, for those who may propose; none for others. */
export async function listThresholds(actor: Actor, municipalityId: number): Promise<Thresholds[]> {
  if (!canEditSettings(actor, { municipalityId })) return []
  const [indicators, items] = await Promise.all([
    db.indicator.findMany({
      where: { municipalityId, countsPeople: true, publishedByAuthority: false },
      select: { id: true, code: true, title: true, shortName: true, threshold: true, smallestGroup: true },
    }),
    db.submissionItem.findMany({
      where: { municipalityId, entity: 'Indicator', submission: { kind: 'settings', status: { in: [...UNDER_WAY] } } },
      select: {
        ...{ entityId: true, after: true },
        submission: {
          select: {
            ...{ id: true, status: true, proposedById: true },
            events: { select: { note: true }, orderBy: { number: 'desc' }, take: 1 },
          },
        },
      },
    }),
  ])
  return indicators
    .map(({ id, title, shortName, ...indicator }) => {
      const item = items.find(({ entityId, after }) => entityId === String(id) && isOfThresholds(after))
      return {
        ...indicator,
        indicatorId: id,
        name: shortName ?? title,
        proposed: item ? proposedIn(item, actor) : null,
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** Something else can be proposed of an indicator too. */
const isOfThresholds = (after: unknown) => typeof after === 'object' && after !== null && 'threshold' in after

type Item = {
  after: unknown
  submission: { id: bigint; status: string; proposedById: number | null; events: { note: string | null }[] }
}

const proposedIn = ({ after, submission }: Item, actor: Actor): Thresholds['proposed'] => ({
  ...(after as { threshold: number; smallestGroup: number }),
  submissionId: String(submission.id),
  status: submission.status as (typeof UNDER_WAY)[number],
  isOwn: submission.proposedById === actor.id,
  note: submission.events[0]?.note ?? null,
})
