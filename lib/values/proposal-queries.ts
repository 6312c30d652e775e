import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Indicator, IndicatorDimension } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { geographyKey, type Observation } from '@/lib/observations/observation'
import { readStoredValues } from '@/lib/observations/stored-values'
import { breaksInWords } from '@/lib/text/breaks-sv'
import { definitionSv } from '@/lib/text/definition-sv'
import { groupsInWords } from '@/lib/text/groups-sv'
import { dayInSweden, minuteInSweden } from '@/lib/text/days'
import { seriesInWords } from '@/lib/text/series-words'
import { periodInWords } from '@/lib/text/period-words'
import { readProposedAreas } from './areas/proposed-areas'
import { readComments } from './cell-comments'
import { checkValue, stops } from './checks'
import type { IndicatorSettings, SettingField, SettingValue } from './indicator-settings'
import type { Figures, Proposal, ReviewedNew, ReviewedSetting, ReviewedValue } from './proposal'
import { cellKey, effectOf, withProposed } from './proposal-effect'
import { readProposedEvidence } from './proposed-evidence'
import { readNewIndicators, type ProposedIndicator } from './proposed-indicators'
import { hasMoved, readProposed, type ProposedRevision } from './proposed-revisions'
import { readSettings, type ProposedSetting } from './proposed-settings'
import { lacksProtection } from './publishable'
import { reviewEvidence } from './reviewed-evidence'
import { isOwn, mayReview } from './review-queries'
import { readDimensions } from './set-groups'
import { stateAfter } from './submission-state'
import { whatHappened } from './what-happened'

/** A reviewer is proposed a time that has not passed when the form is sent. */
const SOONEST_MS = 5 * 60_000

function formerIn(series: readonly Observation[]): ReviewedValue['former'] {
  const last = series.at(-1)
  return last ? { ...figuresIn(last), label: periodInWords('sv', last.when.label) } : null
}

export type ReviewedHere = {
  municipality: Pick<Municipality, 'id' | 'code' | 'slug' | 'imports'>
  baselineStart: string
}

/**
 * A submission with everything that its reviewer has to see: each value against what was seen and what holds, and what
 * publishing it would do to what the public reads. Null where there is none, or nothing for this person to see.
 */
export async function getProposal(
  actor: Actor,
  { municipality, baselineStart }: ReviewedHere,
  submissionId: bigint,
): Promise<Proposal | null> {
  const municipalityId = municipality.id
  if (!canSeeWork(actor, { municipalityId })) return null
  const which = { municipalityId, submissionId }
  const found = await db.submission.findUnique({
    where: { municipalityId_id: { municipalityId, id: submissionId } },
    include: {
      proposedBy: { select: { name: true } },
      events: { orderBy: { number: 'asc' }, include: { actor: { select: { name: true } } } },
      items: { select: { revision: { select: { writtenById: true } } } },
    },
  })
  if (!found || found.status === 'draft') return null
  const isOpen = found.status === 'submitted' || found.status === 'approved'
  const proposed = await readProposed(db, which)
  const settings = await readSettings(db, which)
  const made = await readNewIndicators(db, which)
  const areas = await readProposedAreas(db, which)
  const told = await reviewEvidence(db, municipalityId, await readProposedEvidence(db, which))
  const indicators = await indicatorsOf(municipality, proposed, settings)
  const stored = await readStoredValues(
    db,
    municipalityId,
    indicators.map(({ id }) => id),
  )
  const said = await readFigures(municipalityId, proposed)
  const commentsOn = await readComments(
    db,
    municipalityId,
    proposed.map(({ cellId }) => cellId),
  )
  const dimensions = settings.length + made.length > 0 ? await readDimensions(db, municipalityId) : []
  const setting = { own: geographyKey({ kind: 'municipality', code: municipality.code }), baselineStart, dimensions }
  const read = indicators.map(indicator => {
    const values = proposed.filter(({ observation }) => observation.indicatorId === indicator.id)
    const observations = values.map(asPublished)
    const gone = values.filter(({ takesAway }) => takesAway).map(({ observation }) => observation)
    const changed = settings.find(({ indicatorId }) => indicatorId === indicator.id)?.after
    const before = stored.get(indicator.id)!
    const { effect, shown } = effectOf(
      ...([
        indicator,
        before,
        { observations, gone, settings: changed },
        { ...setting, imports: municipality.imports },
      ] as const),
    )
    const all = withProposed(before.observations, observations)
    const reviewed = values.map((value): ReviewedValue => {
      const { observation, number, source, note, seenRevisionId, headRevisionId, takesAway } = value
      const isMoved = isOpen && hasMoved(value)
      const series = all.filter(
        ({ version, geography, breakdown, period, value: told }) =>
          told !== null &&
          period < observation.period &&
          [version, geography, breakdown].join() ===
            [observation.version, observation.geography, observation.breakdown].join(),
      )
      const rules = { ...indicator, per: indicator.rule.per ?? null, valueIsCount: indicator.rule.valueIsCount }
      return {
        ...{ number, indicatorId: indicator.id, source, note, hasMoved: isMoved },
        ...{
          place: observation.place,
          breakdown: observation.breakdown,
          label: periodInWords('sv', observation.when.label),
        },
        seenRevisionId: seenRevisionId === null ? null : String(seenRevisionId),
        proposed: takesAway ? null : figuresIn(observation),
        seen: said(seenRevisionId),
        comments: commentsOn(value.cellId),
        former: formerIn(series),
        held: isMoved ? said(headRevisionId) : null,
        findings: checkValue(
          observation,
          rules,
          series.map(({ value: told }) => told!),
        ),
        hidden: isOpen ? (shown.get(cellKey(observation))?.hidden ?? null) : null,
      }
    })
    const isUnprotected = observations.some(observation => lacksProtection(observation, indicator.rule))
    return { effect, reviewed, isStopped: isUnprotected || reviewed.some(({ findings }) => stops(findings)) }
  })
  const may = (move: 'approve' | 'publish' | 'return' | 'withdraw') =>
    mayReview(actor, found) &&
    (move !== 'withdraw' || found.kind === 'values') &&
    (stateAfter(found.status, move) !== undefined || (move === 'publish' && found.status === 'submitted'))
  return {
    ...{ id: String(found.id), kind: found.kind, title: found.title, status: found.status, note: found.note },
    ...{ publicNote: found.publicNote, isSecret: found.isSecret },
    ...{ by: found.proposedBy?.name ?? null, isOwn: isOwn(actor, found), many: found.items.length },
    since: (found.events.at(-1)?.at ?? found.createdAt).toISOString(),
    publishAt: found.publishAt?.toISOString() ?? null,
    steps: found.events.map(({ at, note, publishAt, actor: by, ...event }, i) => ({
      ...{ what: whatHappened({ ...event, publishAt }, found.events[i - 1]), note, at: at.toISOString() },
      ...{ by: by?.name ?? null, publishAt: publishAt?.toISOString() ?? null },
    })),
    values: read.flatMap(({ reviewed }) => reviewed).sort((a, b) => a.number - b.number),
    settings: settings.map(one => reviewedSetting(one, indicators, dimensions)),
    made: await withGoals(municipalityId, isOpen ? made : made.map(one => ({ ...one, isTaken: false })), dimensions),
    areas: areas && { ...areas, hasMoved: isOpen && areas.hasMoved },
    told: isOpen ? told : told.map(one => ({ ...one, hasMoved: false })),
    effects: isOpen ? read.map(({ effect }) => effect) : [],
    indicators,
    isStopped: isOpen && read.some(({ isStopped }) => isStopped),
    soonest: minuteInSweden(new Date(Date.now() + SOONEST_MS)),
    may: {
      ...{ approve: may('approve'), publish: may('publish'), return: may('return'), withdraw: may('withdraw') },
      unschedule: found.publishAt !== null && may('return'),
    },
  }
}

async function withGoals(
  municipalityId: number,
  made: readonly ProposedIndicator[],
  dimensions: readonly IndicatorDimension[],
): Promise<ReviewedNew[]> {
  const [goals, added] = await Promise.all([
    db.goal.findMany({
      where: { municipalityId, id: { in: made.flatMap(({ wanted }) => wanted.goals) } },
      select: { id: true, number: true, title: true },
      orderBy: { sortOrder: 'asc' },
    }),
    db.addedSource.findMany({ where: { municipalityId }, select: { key: true, name: true } }),
  ])
  return made.map(one => ({
    ...one,
    groups: groupsInWords(one.wanted.groups, dimensions),
    fetched: seriesInWords(one.wanted.series, dimensions, added),
    serves: goals.filter(({ id }) => one.wanted.goals.includes(id)).map(goal => `${goal.number} ${goal.title}`.trim()),
  }))
}

async function indicatorsOf(
  { id: municipalityId, slug }: Pick<Municipality, 'id' | 'slug'>,
  proposed: readonly ProposedRevision[],
  settings: readonly ProposedSetting[],
): Promise<Indicator[]> {
  const ids = [
    ...proposed.map(({ observation }) => observation.indicatorId),
    ...settings.map(({ indicatorId }) => indicatorId),
  ]
  const rows = await db.indicator.findMany({ where: { municipalityId, id: { in: ids } }, select: { code: true } })
  if (rows.length === 0) return []
  const found = await listWorkIndicators(
    slug,
    rows.map(({ code }) => code),
  )
  // Nothing may be approved that its reviewer is not shown.
  if (found.length < rows.length) throw new Error(`Not every indicator of ${ids.join()} can be read.`)
  return found
}

/** What the revisions said that writers saw and that hold by now. */
async function readFigures(municipalityId: number, proposed: readonly ProposedRevision[]) {
  const ids = proposed.flatMap(({ seenRevisionId, headRevisionId }) =>
    [seenRevisionId, headRevisionId].filter(id => id !== null),
  )
  const rows = await db.valueRevision.findMany({
    where: { municipalityId, id: { in: [...new Set(ids)] } },
    select: { id: true, value: true, status: true, numerator: true, denominator: true },
  })
  const number = (decimal: { toString(): string } | null) => (decimal === null ? null : Number(decimal))
  const known = new Map(
    rows.map(({ id, status, value, numerator, denominator }) => [
      id,
      { status, value: number(value), numerator: number(numerator), denominator: number(denominator) },
    ]),
  )
  return (id: bigint | null): Figures | null => (id === null ? null : (known.get(id) ?? null))
}

/** As the public would read it today, with where its writer says that it stands. */
const asPublished = ({ observation, source }: ProposedRevision): Observation =>
  observation.batch === null
    ? { ...observation, entered: { source, publishedOn: dayInSweden(new Date()) } }
    : observation

const figuresIn = ({ value, status, numerator, denominator }: Figures): Figures => ({
  ...{ value, status, numerator, denominator },
})

function reviewedSetting(
  { number, indicatorId, before, after, now }: ProposedSetting,
  indicators: readonly Indicator[],
  dimensions: readonly IndicatorDimension[],
): ReviewedSetting {
  const own = indicators.find(({ id }) => id === indicatorId)?.dimensions ?? []
  const told = (said: IndicatorSettings, field: SettingField): SettingValue => {
    if (field === 'groups') return groupsInWords(said.groups ?? [], [...own, ...dimensions])
    if (field === 'definition') return said.definition ? definitionSv.said(said.definition) : null
    return field === 'breaks' ? breaksInWords(said.breaks ?? []) : (said[field] ?? null)
  }
  return {
    ...{ number, indicatorId },
    fields: (Object.keys(after) as SettingField[]).map(field => ({
      ...{ field, before: told(before, field), after: told(after, field), now: told(now, field) },
    })),
  }
}
