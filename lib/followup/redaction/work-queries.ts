import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { formatNumber } from '@/lib/text/numbers'
import { chosenOf, readReports } from './read-reports'
import { hitBy } from './hit-by'
import { differencesOf, textsOf, type Choosable, type Difference } from './preview'
import type { Chosen } from './redaction'
import type { ReportMeasure } from '@/lib/followup/report'

export type Redaction = {
  id: number
  year: number
  /** Those of the round that are published, the latest first. */
  versions: number[]
  measures: { code: string; name: string; many: number }[]
  /** The values of the indicator that is asked for. */
  asked: { code: string; name: string; values: { key: string; label: string; isChosen: boolean }[] } | null
  texts: (Choosable & { isChosen: boolean })[]
  /** Words that are chosen and are no whole text of the report. */
  words: string[]
  chosen: {
    seen: string
    reason: string
    publicNote: string
    isProposed: boolean
    by: { id: number; name: string }
  } | null
  preview: { year: number; version: number; differences: Difference[] }[]
}

/** What is chosen of a round's published reports, and how they become without it; null where none is published. */
export async function getRedaction(
  actor: Actor,
  municipalityId: number,
  year: number,
  code: string | null,
): Promise<Redaction | null> {
  if (!canSeeWork(actor, { municipalityId })) return null
  const round = await db.followUp.findUnique({
    where: { municipalityId_year: { municipalityId, year } },
    select: { id: true, redaction: { include: { proposedBy: { select: { id: true, name: true } } } } },
  })
  const reports = round ? await readReports(db, { municipalityId, followUpId: round.id }) : []
  if (!round || reports.length === 0) return null
  const row = round.redaction
  const chosen = chosenOf(row)
  const latest = new Map(
    reports.toReversed().flatMap(({ report }) => report.measures.map(measure => [measure.code, measure] as const)),
  )
  const texts = new Map(reports.flatMap(({ report }) => textsOf(report).map(text => [text.key, text] as const)))
  const asked = latest.get(code ?? '')
  const isText = new Set([...texts.values()].map(({ text }) => text))
  const hit = row ? await hitBy(db, municipalityId, chosen) : []
  return {
    ...{ id: round.id, year, versions: reports.map(({ version }) => version) },
    measures: [...latest.values()].map(({ code: of, name }) => ({
      ...{ code: of, name: name.sv, many: chosen.values.filter(value => value.code === of).length },
    })),
    asked: asked ? { code: asked.code, name: asked.name.sv, values: valuesOf(asked, chosen) } : null,
    texts: [...texts.values()].map(text => ({ ...text, isChosen: chosen.words.includes(text.text) })),
    words: chosen.words.filter(word => !isText.has(word)),
    chosen: row && {
      ...{ seen: row.savedAt.toISOString(), reason: row.reason, publicNote: row.publicNote },
      ...{ isProposed: row.isProposed, by: row.proposedBy },
    },
    preview: hit.map(({ report, rest, ...one }) => ({
      ...{ year: one.year, version: one.version, differences: differencesOf(report, rest) },
    })),
  }
}

/** Whatever is told, and what is chosen already. */
const valuesOf = ({ code, series, decimals }: ReportMeasure, { values }: Chosen) =>
  series.flatMap(({ breakdown, label, points }) =>
    points.flatMap(({ period, label: when, value }) => {
      if (value === null) return []
      const isChosen = values.some(one => one.code === code && one.breakdown === breakdown && one.period === period)
      const words = `${label.sv}, ${when}: ${formatNumber('sv', value, decimals)}`
      return [{ key: `${period} ${breakdown}`, label: words, isChosen }]
    }),
  )
