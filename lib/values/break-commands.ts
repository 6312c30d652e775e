import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { indicatorBreaks } from '@/lib/indicators/said-breaks'
import { getWorkIndicator } from '@/lib/indicators/work-queries'
import { breaksSv } from '@/lib/text/breaks-sv'
import { listPossibleBreaks } from './possible-breaks'
import { indicatorEntity, isSettingUnderWay, sendSettings } from './settings-proposal'

type Answer = 'break' | 'none' | 'forget'
type Said = { municipalityId: number; indicatorId: number; version: number; from: string; answer: Answer; why: string }
type Done = { ok: true } | { ok: false; fault: 'forbidden' | 'missing' | 'pending' | 'gone' }

const no = (fault: 'forbidden' | 'missing' | 'pending' | 'gone') => ({ ok: false, fault }) as const

/**
 * Proposes an answer to a jump that the statistics have found: the measure changed then, or nothing happened to it. A
 * confirmed one begins a definition of its own, which no series runs across; a denied one is not asked about again.
 * `forget` takes an answer back. It changes what the public is answered, so another person, a reviewer, says yes.
 */
export async function proposeBreak(actor: Actor, said: Said): Promise<Done> {
  const { municipalityId, indicatorId: id, version, from, answer, why } = said
  if (!canProposeIndicator(actor, { municipalityId })) return no('forbidden')
  const indicator = await getWorkIndicator({ municipalityId, indicatorId: id })
  if (!indicator) return no('missing')
  const isThis = (one: { version: number; from: string }) => one.version === version && one.from === from
  const { code } = await db.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { code: true } })
  const found = await listPossibleBreaks({ id: municipalityId, code }, indicator)
  if (answer !== 'forget' && !found.some(isThis)) return no('gone')
  return db.$transaction(async tx => {
    await tx.$queryRaw`SELECT id FROM "Indicator" WHERE "municipalityId" = ${municipalityId} AND id = ${id} FOR UPDATE`
    const row = await tx.indicator.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { title: true, shortName: true, breaks: true },
    })
    if (!row) return no('missing')
    if (await isSettingUnderWay(tx, { municipalityId, indicatorId: id })) return no('pending')
    const before = indicatorBreaks.parse(row.breaks ?? [])
    if (before.some(isThis) !== (answer === 'forget')) return no('gone')
    const others = before.filter(one => !isThis(one))
    const after = answer === 'forget' ? others : [...others, { version, from, isBreak: answer === 'break', why }]
    await sendSettings(tx, actor, {
      ...{ municipalityId, ...indicatorEntity(id), note: why, action: 'proposeBreak' },
      ...{ before: { breaks: before }, after: { breaks: after } },
      title: breaksSv.proposalTitle(row.shortName ?? row.title, from.slice(0, 4)),
    })
    return { ok: true } as const
  })
}
