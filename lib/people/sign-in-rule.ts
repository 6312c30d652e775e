import 'server-only'
import { audit } from '@/lib/audit/audit'
import { canEditSettings, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { no, type Done } from './person'

type Rule = { requiresSecondFactor: boolean; /** People here who have none. */ without: number }

/** How a municipality's people sign in, for those who may change it; null for others. */
export async function getSignInRule(actor: Actor, municipalityId: number): Promise<Rule | null> {
  if (!canEditSettings(actor, { municipalityId })) return null
  const [rule, without] = await Promise.all([
    db.signInRule.findUnique({ where: { municipalityId } }),
    db.person.count({
      where: {
        ...{ isActive: true, roles: { some: { municipalityId } } },
        OR: [{ factor: null }, { factor: { confirmedAt: null } }],
      },
    }),
  ])
  return { requiresSecondFactor: rule?.requiresSecondFactor ?? false, without }
}

/** Whether everyone here must have a second factor. Who has none gets one at their next sign-in, before anything else. */
export async function changeSignInRule(
  actor: Actor,
  { municipalityId, requiresSecondFactor }: { municipalityId: number; requiresSecondFactor: boolean },
): Promise<Done> {
  if (!canEditSettings(actor, { municipalityId })) return no('forbidden')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Municipality" WHERE id = ${municipalityId} FOR UPDATE`
    const before = await tx.signInRule.findUnique({ where: { municipalityId } })
    await tx.signInRule.upsert({
      where: { municipalityId },
      create: { municipalityId, requiresSecondFactor },
      update: { requiresSecondFactor },
    })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'changeSignInRule', entity: 'Municipality' },
      ...{ entityId: municipalityId, after: { requiresSecondFactor } },
      before: { requiresSecondFactor: before?.requiresSecondFactor ?? false },
    })
    return { ok: true }
  })
}
