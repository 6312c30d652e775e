import { dayInSweden } from '@/lib/text/days'
import type { Prisma } from '@/prisma/generated/client'

/** Published values that became others, as they are printed. */
export type Correction = {
  /** How many, and the first and last of their periods. */
  many: number
  firstLabel: string
  lastLabel: string
  /** They were taken away. */
  isGone: boolean
  /** The source changed them, and an import brought it. */
  isFromSource: boolean
  /** What the municipality tells of it, in Swedish. */
  note: string | null
}

/** A day in Sweden (ISO) on which something of an indicator was published or changed, and what was corrected then. */
export type PublicationDay = { day: string; corrections: Correction[] }

type Row = { at: Date; changed: number } & Omit<Correction, 'many'>

type Asked = Pick<Prisma.TransactionClient, '$queryRaw'>

/** Oldest first. One statement. */
export async function readPublicationDays(db: Asked, slug: string, code: string): Promise<PublicationDay[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT h."publishedAt" AS at, h.changed, h."firstLabel", h."lastLabel", h."isGone", h."isFromSource", h.note
    FROM "PublishedChange" h
    JOIN "Municipality" m ON m.id = h."municipalityId" AND m.slug = ${slug}
    JOIN "Indicator" i ON (i."municipalityId", i.id) = (h."municipalityId", h."indicatorId") AND i.code = ${code}
    ORDER BY 1`
  const days = new Map<string, Correction[]>()
  for (const { at, changed: many, ...told } of rows) {
    const day = dayInSweden(at)
    const before = days.get(day) ?? []
    days.set(day, many > 0 ? [...before, { many, ...told }] : before)
  }
  return [...days].map(([day, corrections]) => ({ day, corrections }))
}

/** A day on which something was published: codes of the indicators, and of those whose published values changed. */
export type ChangeDay = { day: string; indicators: string[]; corrected: string[] }

/** Of all indicators, the latest first. One statement. */
export async function readChangeDays(db: Asked, slug: string): Promise<ChangeDay[]> {
  const rows = await db.$queryRaw<{ at: Date; code: string; changed: number }[]>`
    SELECT h."publishedAt" AS at, i.code, h.changed
    FROM "PublishedChange" h
    JOIN "Municipality" m ON m.id = h."municipalityId" AND m.slug = ${slug}
    JOIN "Indicator" i ON (i."municipalityId", i.id) = (h."municipalityId", h."indicatorId")
    ORDER BY 1 DESC, i."sortOrder", 2`
  const days = new Map<string, ChangeDay>()
  for (const { at, code, changed } of rows) {
    const day = dayInSweden(at)
    const { indicators, corrected } = days.get(day) ?? { indicators: [], corrected: [] }
    days.set(day, {
      day,
      indicators: [...new Set([...indicators, code])],
      corrected: changed > 0 ? [...new Set([...corrected, code])] : corrected,
    })
  }
  return [...days.values()]
}
