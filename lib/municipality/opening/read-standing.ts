import type { Prisma } from '@/prisma/generated/client'
import { UNDECIDED } from '@/lib/publication/undecided'
import type { Standing } from './beginning'

type Reader = Pick<
  Prisma.TransactionClient,
  'municipality' | 'personRole' | 'framework' | 'indicator' | 'submission' | 'geography'
>

/** How far the municipality has come, as it is at this moment. */
export async function readStanding(tx: Reader, municipalityId: number): Promise<Standing> {
  const { contactEmail, isPublic } = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
  const held = await tx.personRole.findMany({ where: { municipalityId, person: { isActive: true } } })
  const roles = new Map<number, string[]>()
  for (const { personId, role } of held) roles.set(personId, [...(roles.get(personId) ?? []), role])
  const framework = await tx.framework.findFirst({
    where: { municipalityId, status: { in: ['adopted', 'draft'] } },
    // What is adopted before what is in draft.
    orderBy: [{ status: 'desc' }, { validFrom: 'desc' }],
    include: { adoption: true, _count: { select: { goals: { where: { removedWith: null } } } } },
  })
  const linked = { municipalityId, goals: { some: { goal: { removedWith: null } } } }
  const withValues = { ...linked, versions: { some: { observations: { some: { value: { not: null } } } } } }
  return {
    ...{ hasContact: contactEmail !== null, isPublic, people: [...roles.values()].map(roles => ({ roles })) },
    framework: framework && {
      ...{ slug: framework.slug, title: framework.title, goals: framework._count.goals },
      state: framework.status !== 'draft' ? 'adopted' : framework.adoption ? 'proposed' : 'draft',
    },
    indicators: await tx.indicator.count({ where: linked }),
    withValues: await tx.indicator.count({ where: withValues }),
    waiting: await tx.submission.count({ where: { municipalityId, ...UNDECIDED } }),
    districts: await tx.geography.count({ where: { municipalityId, kind: 'district' } }),
  }
}
