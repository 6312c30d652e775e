import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { comparedWith } from '@/lib/municipality/compared-with'
import { dayInSweden } from '@/lib/text/days'
import { findProposedDefinition } from '@/lib/values/settings-proposal'
import { entryScopeOf } from '@/lib/values/entry-scope'
import { isFetched } from './source-values'
import { planSourceOf, type SourcePlan, type SourceSeries } from './plan-source'
import type { AskedSeries, SourceAbout, SourceAnswer } from './source'
import { nameOfKey } from './added/work-queries'
import { storedAbout, storedKnown, storedRows, storedSelection } from './stored-answer'

type Which = { municipalityId: number; indicatorId: number }

/** An indicator that a source has values of; what the source has said, and what taking it would do. */
export type ReadSource = {
  indicatorId: number
  code: string
  source: string
  sourceName: string
  series: (SourceSeries & AskedSeries)[]
  decimals: number
  unit: string
  /** The submission of a new definition that waits for its reviewer. */
  definedAnew: string | null
  answer: (SourcePlan & { askedAt: string; about: SourceAbout[] }) | null
}

/** Null where the indicator has no source that can be asked, and for whoever may not enter values. */
export async function readSource(actor: Actor, which: Which): Promise<ReadSource | null> {
  if (!canEnterValues(actor, which)) return null
  const found = await findSource(which)
  if (!found) return null
  const { here, indicator, series } = found
  const [scope, row, definedAnew, sourceName] = await Promise.all([
    entryScopeOf(here, indicator.code),
    db.sourceAnswer.findUnique({ where: { municipalityId_indicatorId: which } }),
    findProposedDefinition(which),
    nameOfKey(which.municipalityId, found.source),
  ])
  if (!scope) return null
  const answer = row?.source === found.source ? answerIn(row) : null
  return {
    ...{ indicatorId: indicator.id, code: indicator.code, source: found.source, sourceName, series },
    ...{ decimals: indicator.decimals, unit: indicator.unit, definedAnew },
    answer: answer && {
      ...planSourceOf(answer, series, scope, here, dayInSweden(new Date())),
      ...{ askedAt: row!.askedAt.toISOString(), about: answer.about },
    },
  }
}

/** What the source of an indicator is called; null where it has none that can be asked. */
export async function nameOfSource(which: Which): Promise<string | null> {
  const row = await db.sourceSeries.findFirst({ where: which, select: { source: true } })
  return row && nameOfKey(which.municipalityId, row.source)
}

/** Where the grid of an indicator stands. */
export async function findGrid({ municipalityId, indicatorId: id }: Which) {
  const row = await db.indicator.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { code: true, municipality: { select: { slug: true } } },
  })
  return row && { code: row.code, slug: row.municipality.slug }
}

/** Of whoever has been let in: where an indicator's values come from, of what places, and what was known of each series. */
export async function findSource({ municipalityId, indicatorId }: Which) {
  const row = await db.indicator.findUnique({
    where: { municipalityId_id: { municipalityId, id: indicatorId } },
    select: {
      ...{ id: true, code: true, title: true, description: true, decimals: true, unit: true },
      municipality: { select: { id: true, slug: true, code: true, name: true } },
      sourceSeries: { orderBy: { code: 'asc' } },
    },
  })
  const source = row?.sourceSeries[0]?.source
  if (!row || !source) return null
  const { municipality, sourceSeries, ...indicator } = row
  const compared = await db.geography.findMany({
    where: { municipalityId, ...comparedWith(municipality.code) },
    select: { kind: true, code: true },
    orderBy: { id: 'asc' },
  })
  const series = sourceSeries
    .filter(one => one.source === source)
    .map(({ code, breakdowns, selection, known }) => ({
      ...{ code, breakdowns, selection: selection === null ? null : storedSelection.parse(selection) },
      known: known === null ? asItStands(indicator, code) : storedKnown.parse(known),
    }))
  const places = [municipality.code, ...compared.filter(isFetched).map(({ code }) => code)]
  return { here: municipality, indicator, source, series, places }
}

/** Before anything was fetched the indicator itself says what was known: its title is as the source calls it. */
function asItStands(
  { code, title, description }: { code: string; title: string; description: string | null },
  of: string,
) {
  return code === of ? { title, ...(description !== null && { description }) } : null
}

const answerIn = ({ about, rows, unknown }: { about: unknown; rows: unknown; unknown: string[] }): SourceAnswer => ({
  ...{ about: storedAbout.parse(about), rows: storedRows.parse(rows), unknown },
})
