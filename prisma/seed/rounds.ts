import { drawFigure } from '@/components/followup/draw-figure'
import { freeze } from '@/lib/followup/freeze'
import { readStanding } from '@/lib/followup/read-standing'
import { takeTurn } from '@/lib/publication/take-turn'
import { dayInSweden } from '@/lib/text/days'
import type { PrismaClient } from '@/prisma/generated/client'
import { isOfSeed } from './of-seed'
import type { Transaction } from './transaction'

/**
 * Borås followed its målbild up in 2023, in a report that isn't in the sources. Computed of what they say today: the round
 * of that year, published as computed; and the next one, for somebody to write.
 */
const ROUNDS = [
  { year: 2023, lastYear: 2022, deadline: '2023-12-31', isComputed: true },
  { year: 2025, lastYear: 2024, deadline: '2025-12-31', isComputed: false },
]
const FRAMEWORK = 'malbild-2021-2024'
const TIMEOUT_MS = 60_000

/** Brings the rounds to a municipality that has none, once its values are there to be read. */
export async function bringRounds(db: PrismaClient, log: (line: string) => void): Promise<void> {
  const framework = await db.framework.findFirst({
    where: { slug: FRAMEWORK, municipality: { code: '1490', followUps: { none: {} } } },
    include: { goals: { select: { indicators: { select: { indicatorId: true } } } }, municipality: true },
  })
  if (!framework || !(await isOfSeed(db, framework.municipalityId))) return
  const { municipalityId, id: frameworkId, goals, municipality } = framework
  const linked = new Set(goals.flatMap(({ indicators }) => indicators.map(({ indicatorId }) => indicatorId)))
  // Nobody has counted what was just written, and without that the database goes astray among it.
  await db.$executeRaw`ANALYZE`
  await db.$transaction(
    async tx => {
      await takeTurn(tx, municipalityId)
      for (const round of ROUNDS) await bring(tx, { municipalityId, frameworkId }, linked, round)
    },
    { timeout: TIMEOUT_MS },
  )
  log(`${municipality.shortName}: uppföljningarna ${ROUNDS.map(({ year }) => year).join(' och ')}.`)
}

async function bring(
  tx: Transaction,
  { municipalityId, frameworkId }: { municipalityId: number; frameworkId: number },
  linked: ReadonlySet<number>,
  { year, lastYear, deadline, isComputed }: (typeof ROUNDS)[number],
): Promise<void> {
  const { id: followUpId } = await tx.followUp.create({
    data: {
      ...{ municipalityId, frameworkId, year, lastYear, deadline: new Date(deadline) },
      status: isComputed ? 'published' : 'open',
    },
  })
  await tx.followUpIndicator.createMany({
    data: [...linked].map(indicatorId => ({ municipalityId, followUpId, indicatorId })),
  })
  const standing = isComputed ? await readStanding(tx, { municipalityId, followUpId }) : null
  const nobody = { proposedById: null, publishedById: null, publicNote: null }
  const frozen = standing && (await freeze(tx, standing, nobody, { draw: drawFigure, today: dayInSweden(new Date()) }))
  await tx.auditEntry.create({
    data: {
      ...{ municipalityId, entrance: 'start', action: frozen ? 'publishReport' : 'openRound', entity: 'FollowUp' },
      ...{ entityId: String(followUpId), after: { year, lastYear, ...frozen } },
    },
  })
}
