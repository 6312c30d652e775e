import 'server-only'
import { canEnterValues, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { categoriesOf } from '@/lib/disclosure/breakdown'
import type { Indicator } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import { comparedWith } from '@/lib/municipality/compared-with'
import type { Municipality } from '@/lib/municipality/municipality'
import { isOther, type PlaceKind } from '@/lib/observations/observation'
import type { Period } from '@/lib/statistics/series'
import { cellOf, MOST_ROWS, type CellAddress, type Grid } from './grid'
import {
  GRID_VIEWS,
  isByPlace,
  linesOf,
  periodsOf,
  type GridView,
  type Group,
  type Line,
  type Place,
} from './grid-layout'
import { latestVersion, layGrid, timesOf } from './lay-grid'
import { readHeldCells, type HeldCell } from './read-cells'
import { readBeside, readDrafts } from './read-drafts'

type Here = Pick<Municipality, 'id' | 'slug' | 'code'>

/**
 * What of an indicator's cells is asked for. `period`: its label, of the places' view. `added`: one to begin; `kept`: the
 * one begun before it. `cell`: the key of one, which is on the page whatever else is asked for.
 */
export type GridAsked = {
  view: GridView
  period?: string
  added?: string
  kept?: string
  cell?: string
  page: number
  today: string
}

export type GridPage = {
  grid: Grid
  indicator: Indicator
  view: GridView
  views: GridView[]
  /** Of the places' view, oldest first; those that are due too. */
  periods: Period[]
  period: Period | null
  due: Period[]
  pages: number
  isReadOnly: boolean
  isRefused: boolean
  /** The label of the period that is begun on the page. */
  begun: string | null
}

const ownPlaces = ['district', 'electoralDistrict', 'school'] as const

/** One indicator's grid for a person, with their own drafts; null where there is none, or it isn't for them. */
export async function getGrid(actor: Actor, here: Here, code: string, asked: GridAsked): Promise<GridPage | null> {
  const about = { municipalityId: here.id }
  if (!canSeeWork(actor, about)) return null
  const indicator = (await listWorkIndicators(here.slug, [code]))[0]
  if (!indicator) return null
  const which = { municipalityId: here.id, indicatorId: indicator.id }
  const [everyHeld, drafts, beside] = await Promise.all([
    readHeldCells(db, which),
    readDrafts(db, which, actor.id),
    readBeside(db, which, actor.id),
  ])
  const { own, parts, compared } = await listPlaces(here, indicator, everyHeld)
  const placesIn: Record<GridView, Place[]> = { periods: own, series: own, places: parts, compared }
  const views = GRID_VIEWS.filter(one => placesIn[one].length > 0)
  const sought = asked.cell ? cellOf(asked.cell) : null
  const viewOf = sought && views.find(one => placesIn[one].some(({ id }) => id === sought.geographyId))
  const view = viewOf ?? (views.includes(asked.view) ? asked.view : 'periods')
  const places = placesIn[view]
  const isHere = (cell: CellAddress) => places.some(({ id }) => id === cell.geographyId)
  const version = latestVersion(indicator)
  const held = everyHeld.filter(cell => cell.version === version && isHere(cell))
  const known = periodsOf([...held, ...drafts.map(({ cell }) => cell).filter(isHere)])
  const lines = linesOf(indicator, places, await listGroups(here.id, indicator, held), here.code)
  const isSought = ({ start, end }: Period) => start === sought?.periodStart && end === sought.periodEnd
  const period = known.find(isSought)?.label ?? asked.period
  const times = timesOf(
    {
      ...{ known, valued: periodsOf(held.filter(({ head }) => head)), indicator, view },
      asked: { ...asked, ...(period !== undefined && { period }) },
    },
    lines.length,
  )
  // Older periods stand in the view of whole series.
  if (viewOf === 'periods' && !times.shown.some(isSought) && known.some(isSought))
    return getGrid(actor, here, code, { ...asked, view: 'series', cell: undefined })
  const at = lines.findIndex(
    line => line.geographyId === sought?.geographyId && line.breakdownId === sought.breakdownId,
  )
  const page = at < 0 ? asked.page : 1 + Math.floor(at / MOST_ROWS)
  const laid = layGrid({
    indicator,
    version,
    view,
    lines: onPage(lines, page, view),
    times,
    held,
    drafts,
    beside,
  })
  return {
    ...{
      indicator,
      view,
      period: times.chosen,
      isReadOnly: !canEnterValues(actor, about),
      due: times.due,
      isRefused: times.isRefused,
      begun: times.begun,
    },
    pages: isByPlace(view) ? Math.max(1, Math.ceil(lines.length / MOST_ROWS)) : 1,
    ...{ views, periods: isByPlace(view) ? times.all : [] },
    grid: { municipalityId: here.id, ...laid },
  }
}

const onPage = (lines: Line[], page: number, view: GridView): Line[] =>
  isByPlace(view) ? lines.slice(MOST_ROWS * (page - 1), MOST_ROWS * page) : lines

type Places = { own: Place[]; parts: Place[]; compared: Place[] }
type Placed = Pick<Indicator, 'id' | 'isDistrictIndicator'>
/** All places that grids may have, and by indicator the districts that a source's table is asked for. */
export type PlacesRead = { found: readonly Place[]; fetched: ReadonlyMap<number, ReadonlySet<number>> }
const isPart = ({ kind }: { kind: PlaceKind }) => ownPlaces.some(one => one === kind)

/** The municipality itself, its districts, those of its parts that there are cells of, and what it is compared with. */
export async function readPlaces(
  here: Here,
  indicators: readonly Placed[],
  held: readonly HeldCell[],
): Promise<PlacesRead> {
  const { id, code } = here
  const ids = [...new Set(held.filter(isPart).map(cell => cell.geographyId))]
  const [found, fetched] = await Promise.all([
    db.geography.findMany({
      where: {
        municipalityId: id,
        OR: [{ kind: 'municipality', code }, { kind: 'district' }, { id: { in: ids } }, comparedWith(code)],
      },
      select: { id: true, kind: true, code: true, name: true },
    }),
    fetchedDistricts(id, indicators),
  ])
  return { found, fetched }
}

/** Districts that a source's table is asked for, by indicator. */
async function fetchedDistricts(municipalityId: number, indicators: readonly Placed[]) {
  const found = await db.$queryRaw<{ indicatorId: number; id: number }[]>`
    SELECT DISTINCT s."indicatorId", g.id FROM "SourceSeries" s
    CROSS JOIN LATERAL jsonb_each_text(coalesce(s.selection->'districts', '{}')) d
    JOIN "Geography" g ON g."municipalityId" = s."municipalityId" AND g.kind = 'district' AND g.code = d.value
    WHERE s."municipalityId" = ${municipalityId} AND s."indicatorId" = ANY(${indicators.map(({ id }) => id)})`
  const districts = new Map<number, Set<number>>()
  for (const { indicatorId, id } of found) {
    const own = districts.get(indicatorId)
    if (own) own.add(id)
    else districts.set(indicatorId, new Set([id]))
  }
  return districts
}

/**
 * An indicator's among them: the municipality itself, and those of its parts that the indicator has had cells of or is
 * fetched of; of one that is followed by district and has none yet, every district. And what the municipality is compared
 * with.
 */
export function placesFor({ code }: Here, indicator: Placed, held: readonly HeldCell[], read: PlacesRead): Places {
  const ids = new Set([...held.filter(isPart).map(cell => cell.geographyId), ...(read.fetched.get(indicator.id) ?? [])])
  const isToHave = ids.size === 0 && indicator.isDistrictIndicator
  const [compared, here] = [
    read.found.filter(place => isOther(place, code)),
    read.found.filter(place => !isOther(place, code)),
  ]
  const parts = here.filter(place => ids.has(place.id) || (isToHave && place.kind === 'district'))
  return { own: here.filter(place => !isPart(place)), parts, compared }
}

export const listPlaces = async (here: Here, indicator: Placed, held: readonly HeldCell[]): Promise<Places> =>
  placesFor(here, indicator, held, await readPlaces(here, [indicator], held))

const keysIn = ({ key, categories }: Indicator['dimensions'][number]) => categories.map(one => `${key}=${one.key}`)

/** The groups that there are cells of, and all of the indicators' dimensions. */
export function readGroups(
  municipalityId: number,
  indicators: readonly Pick<Indicator, 'dimensions'>[],
  held: readonly HeldCell[],
): Promise<Group[]> {
  const ids = [...new Set(held.map(cell => cell.breakdownId))]
  const keys = new Set(indicators.flatMap(({ dimensions }) => dimensions.flatMap(keysIn)))
  return db.breakdown.findMany({
    where: { municipalityId, OR: [{ id: { in: ids } }, { key: { in: ['', ...keys] } }] },
    select: { id: true, key: true },
  })
}

/** An indicator's among them: those that there are cells of, and those of dimensions that there are none of yet. */
export function groupsFor(
  { dimensions }: Pick<Indicator, 'dimensions'>,
  held: readonly HeldCell[],
  found: readonly Group[],
): Group[] {
  const ids = new Set(held.map(cell => cell.breakdownId))
  const own = found.filter(({ id }) => ids.has(id))
  const known = new Set(own.flatMap(({ key }) => categoriesOf(key).map(([dimension]) => dimension)))
  const fresh = dimensions.filter(({ key }) => !known.has(key)).flatMap(keysIn)
  const lacking = new Set(own.length > 0 ? fresh : ['', ...fresh])
  return [...own, ...found.filter(({ id, key }) => lacking.has(key) && !ids.has(id))]
}

export const listGroups = async (
  municipalityId: number,
  indicator: Pick<Indicator, 'dimensions'>,
  held: readonly HeldCell[],
): Promise<Group[]> => groupsFor(indicator, held, await readGroups(municipalityId, [indicator], held))
