import 'server-only'
import { canProposeIndicator, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { IndicatorBreaks } from '@/lib/indicators/said-breaks'
import type { IndicatorDimension } from '@/lib/indicators/indicator'
import { WORDS, type Words } from '@/lib/indicators/words-input'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { listHolders } from '@/lib/people/absence-queries'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import { listEntryChoices } from './entry-queries'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { PROPOSED_FIELDS, SETTING_COLUMNS, settingsIn, type Settings } from './indicator-settings'
import { listOutOfStep, type OutOfStep } from './out-of-step'
import { listPossibleBreaks, type PossibleBreak } from './possible-breaks'
import { readDimensions } from './set-groups'
import { UNDER_WAY } from './threshold'

export type Lack = 'owner' | 'sourceUrl' | 'description' | 'values'

/** An indicator as it is chosen for editing. */
export type EditableIndicator = {
  code: string
  name: string
  title: string
  /** The label of the latest period with values; null where there are none. */
  last: string | null
  lacks: Lack[]
  /** The other municipalities that read it in another way. */
  outOfStep: string[]
  /** A change of how it is read waits for a reviewer. */
  isWaiting: boolean
}

/** Every indicator with what it lacks, for those who may propose; none for others. `today` in ISO. */
export async function listEditableIndicators(
  actor: Actor,
  municipality: Pick<Municipality, 'id' | 'slug'>,
  today: string,
): Promise<EditableIndicator[]> {
  const municipalityId = municipality.id
  if (!canProposeIndicator(actor, { municipalityId })) return []
  const [choices, rows, waiting, others] = await Promise.all([
    listEntryChoices(actor, municipality, today),
    db.indicator.findMany({
      where: { municipalityId },
      select: { id: true, code: true, responsibleId: true, sourceUrl: true, description: true },
    }),
    db.submissionItem.findMany({ where: proposalsOf(municipalityId), select: { entityId: true } }),
    listOutOfStep(municipalityId),
  ])
  const known = new Map(rows.map(row => [row.code, row]))
  const isWaiting = new Set(waiting.map(({ entityId }) => entityId))
  return choices
    .flatMap(({ code, name, title, last, due }) => {
      const row = known.get(code)
      if (!row) return []
      const lacking: Record<Lack, boolean> = {
        owner: row.responsibleId === null,
        sourceUrl: row.sourceUrl === null,
        description: row.description === null,
        values: last === null || due.length > 0,
      }
      const lacks = (Object.keys(lacking) as Lack[]).filter(what => lacking[what])
      const outOfStep = (others.get(code) ?? []).map(({ municipality }) => municipality)
      return [{ code, name, title, last, lacks, outOfStep, isWaiting: isWaiting.has(String(row.id)) }]
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

const person = { id: true, name: true } as const
const { dimensions: readGroups } = SETTING_COLUMNS

const proposalsOf = (municipalityId: number) => ({
  ...{ municipalityId, entity: 'Indicator' },
  submission: { kind: 'settings' as const, status: { in: [...UNDER_WAY] } },
})

type Person = { id: number; name: string }

export type EditedIndicator = {
  id: number
  code: string
  name: string
  words: Words
  /** The nämnd or bolag that answers for it, and those that there are to choose of. */
  responsible: string | null
  bodies: string[]
  settings: Settings
  outOfStep: OutOfStep[]
  /** Its values come every month or quarter. */
  isWithinYear: boolean
  jumps: PossibleBreak[]
  /** What has been said of jumps. */
  breaks: IndicatorBreaks
  /** Its own ways of dividing people into groups first, in its own words, and then the others that there are. */
  dimensions: IndicatorDimension[]
  /** Who enters its values, and who may be named to. */
  named: { person: Person | null; standIn: Person | null }
  controllers: Person[]
  /** What waits for a reviewer, or was returned by one. */
  proposed: { submissionId: string; isReturned: boolean; isOwn: boolean; note: string | null } | null
}

/** One indicator to edit, as it stands at this moment; null where there is none, or for those who may not. */
export async function getEditedIndicator(
  actor: Actor,
  municipalityId: number,
  code: string,
): Promise<EditedIndicator | null> {
  if (!canProposeIndicator(actor, { municipalityId })) return null
  const row = await db.indicator.findUnique({
    where: { municipalityId_code: { municipalityId, code } },
    include: {
      versions: SETTING_COLUMNS.versions,
      ...{ dimensions: readGroups, responsible: true, municipality: { select: { slug: true, code: true } } },
      controller: { select: { person: { select: person }, standIn: { select: person } } },
    },
  })
  const own = row && (await listWorkIndicators(row.municipality.slug, [code]))[0]
  if (!row || !own) return null
  const others = (await readDimensions(db, municipalityId)).filter(
    ({ key }) => !own.dimensions.some(one => one.key === key),
  )
  const waiting = await db.submissionItem.findFirst({
    where: { ...proposalsOf(municipalityId), entityId: String(row.id) },
    select: {
      submission: {
        select: {
          ...{ id: true, status: true, proposedById: true },
          events: { select: { note: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  })
  const bodies = await db.body.findMany({ where: { municipalityId }, select: { name: true } })
  const held = settingsIn(row)
  const dimensions = [...own.dimensions, ...others]
  const submission = waiting?.submission
  return {
    ...{ id: row.id, code, name: row.shortName ?? row.title },
    responsible: row.responsible?.name ?? null,
    bodies: bodies.map(({ name }) => name).toSorted(inSwedishOrder),
    words: Object.fromEntries(WORDS.map(field => [field, row[field]])) as Words,
    settings: Object.fromEntries(PROPOSED_FIELDS.map(field => [field, held[field]])) as Settings,
    ...{ dimensions, breaks: held.breaks, isWithinYear: isWithinYear(row.periodicity) },
    outOfStep: (await listOutOfStep(municipalityId, code)).get(code) ?? [],
    named: row.controller ?? { person: null, standIn: null },
    controllers: await listHolders(actor, municipalityId, 'controller'),
    jumps: await listPossibleBreaks({ id: municipalityId, code: row.municipality.code }, own),
    proposed: submission
      ? {
          ...{ submissionId: String(submission.id), isReturned: submission.status === 'returned' },
          ...{ isOwn: submission.proposedById === actor.id, note: submission.events[0]?.note ?? null },
        }
      : null,
  }
}
