import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { formatNumber } from '@/lib/text/numbers'
import { chosenOf, readReports } from './read-reports'
import { hitBy } from './hit-by'
import { keyOf } from './every-code'
import { differencesOf, textsOf, type Choosable, type Difference } from './preview'
import type { Chosen } from './redaction'
import { readSecretsLeft } from './secrets-left'
import type { Both, Report, ReportMeasure } from '@/lib/followup/report'

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
  /** What its reports tell of values that have been taken back for secrecy, and isn't chosen. */
  secrets: string[]
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
  // The latest report's words stand where several have an indicator.
  const told = reports.toReversed().map(({ report }) => report)
  const latest = new Map(told.flatMap(report => indicatorsIn(report).map(one => [one.code, one] as const)))
  const texts = new Map(reports.flatMap(({ report }) => textsOf(report).map(text => [text.key, text] as const)))
  const asked = latest.get(code ?? '')
  const isText = new Set([...texts.values()].map(({ text }) => text))
  const [hit, left] = await Promise.all([
    row ? hitBy(db, municipalityId, chosen) : [],
    readSecretsLeft(db, municipalityId),
  ])
  const isChosen = new Set(chosen.values.map(keyOf))
  const secrets = left
    .filter(({ followUpId }) => followUpId === round.id)
    .flatMap(({ told: all }) => all.filter(({ value }) => !isChosen.has(keyOf(value))).map(({ says }) => says))
  return {
    ...{ id: round.id, year, versions: reports.map(({ version }) => version) },
    measures: [...latest.values()].map(({ code: of, name }) => ({
      ...{ code: of, name: name.sv, many: chosen.values.filter(value => value.code === of).length },
    })),
    asked: asked
      ? { code: asked.code, name: asked.name.sv, values: choicesIn(told.at(-1)!, asked.code, chosen) }
      : null,
    texts: [...texts.values()].map(text => ({ ...text, isChosen: chosen.words.includes(text.text) })),
    words: chosen.words.filter(word => !isText.has(word)),
    secrets: [...new Set(secrets)],
    chosen: row && {
      ...{ seen: row.savedAt.toISOString(), reason: row.reason, publicNote: row.publicNote },
      ...{ isProposed: row.isProposed, by: row.proposedBy },
    },
    preview: hit.map(({ report, rest, ...one }) => ({
      ...{ year: one.year, version: one.version, differences: differencesOf(report, rest) },
    })),
  }
}

const indicatorsIn = ({ measures, districts }: Report): { code: string; name: Both }[] => [
  ...districts.flatMap(({ rows }) => rows),
  ...measures,
]

type Point = ReportMeasure['series'][number]['points'][number]
type Told = { key: string; label: string; isChosen: boolean }

/** Whatever of an indicator is told, of the whole and of districts, and what is chosen already. */
function choicesIn({ measures, districts }: Report, code: string, { values }: Chosen): Told[] {
  const choice = (of: string, decimals: number, { period, label, value }: Point, breakdown: string, place: string) => {
    if (value === null) return []
    const isChosen = values.some(
      one => one.code === code && one.breakdown === breakdown && one.period === period && one.place === place,
    )
    const key = `${period} ${breakdown}${place && `@${place}`}`
    return [{ key, label: `${of}, ${label}: ${formatNumber('sv', value, decimals)}`, isChosen }]
  }
  const ofWhole = measures
    .filter(measure => measure.code === code)
    .flatMap(({ series, decimals }) =>
      series.flatMap(({ breakdown, label, points }) =>
        points.flatMap(point => choice(label.sv, decimals, point, breakdown, '')),
      ),
    )
  const ofDistricts = districts.flatMap(({ code: place, name, rows }) =>
    rows
      .filter(row => row.code === code)
      .flatMap(({ here, decimals }) => here.flatMap(point => choice(name, decimals, point, '', place))),
  )
  return [...ofWhole, ...ofDistricts]
}
