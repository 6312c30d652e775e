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
import { MOST_ROWS, type CellAddress, type Grid } from './grid'
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

/** What of an indicator's cells is asked for. `period`: its label, of the places' view. `added`: one to begin; `kept`: the one begun before it. */
export type GridAsked = { view: GridView; period?: string; added?: string; kept?: string; page: number; today: string }

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
  const view = views.includes(asked.view) ? asked.view : 'periods'
  const places = placesIn[view]
  const isHere = (cell: CellAddress) => places.some(({ id }) => id === cell.geographyId)
  const version = latestVersion(indicator)
  const held = everyHeld.filter(cell => cell.version === version && isHere(cell))
  const known = periodsOf([...held, ...drafts.map(({ cell }) => cell).filter(isHere)])
  const lines = linesOf(indicator, places, await listGroups(here.id, indicator, held), here.code)
  const times = timesOf(
    { known, valued: periodsOf(held.filter(({ head }) => head)), indicator, asked, view },
    lines.length,
  )
  const laid = layGrid({
    indicator,
    version,
    view,
    lines: onPage(lines, asked.page, view),
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

/**
 * The municipality itself, and those of its parts that the indicator has had cells of or is fetched of; of one that is
 * followed by district and has none yet, every district. And what the municipality is compared with.
 */
export async function listPlaces(
  { id, code }: Here,
  { id: indicatorId, isDistrictIndicator }: Pick<Indicator, 'id' | 'isDistrictIndicator'>,
  held: readonly HeldCell[],
): Promise<{ own: Place[]; parts: Place[]; compared: Place[] }> {
  const isPart = ({ kind }: { kind: PlaceKind }) => ownPlaces.some(one => one === kind)
  const had = held.filter(isPart).map(cell => cell.geographyId)
  const ids = [...new Set([...had, ...(await fetchedDistricts({ municipalityId: id, indicatorId }))])]
  const isToHave = ids.length === 0 && isDistrictIndicator
  const found = await db.geography.findMany({
    where: {
      municipalityId: id,
      OR: [
        { kind: 'municipality', code },
        { id: { in: ids } },
        comparedWith(code),
        ...(isToHave ? [{ kind: 'district' as const }] : []),
      ],
    },
    select: { id: true, kind: true, code: true, name: true },
  })
  const [compared, here] = [found.filter(place => isOther(place, code)), found.filter(place => !isOther(place, code))]
  return { own: here.filter(place => !isPart(place)), parts: here.filter(isPart), compared }
}

/** Districts that a source's table is asked for. */
async function fetchedDistricts({ municipalityId, indicatorId }: { municipalityId: number; indicatorId: number }) {
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT g.id FROM "SourceSeries" s
    CROSS JOIN LATERAL jsonb_each_text(coalesce(s.selection->'districts', '{}')) d
    JOIN "Geography" g ON g."municipalityId" = s."municipalityId" AND g.kind = 'district' AND g.code = d.value
    WHERE (s."municipalityId", s."indicatorId") = (${municipalityId}, ${indicatorId})`
  return found.map(({ id }) => id)
}

/** The groups that there are cells of, and those of dimensions that there are none of yet. */
export async function listGroups(
  municipalityId: number,
  { dimensions }: Indicator,
  held: readonly HeldCell[],
): Promise<Group[]> {
  const ids = [...new Set(held.map(cell => cell.breakdownId))]
  const select = { id: true, key: true }
  const found = await db.breakdown.findMany({ where: { municipalityId, id: { in: ids } }, select })
  const known = new Set(found.flatMap(({ key }) => categoriesOf(key).map(([dimension]) => dimension)))
  const fresh = dimensions.filter(({ key }) => !known.has(key))
  const keys = fresh.flatMap(({ key, categories }) => categories.map(one => `${key}=${one.key}`))
  const lacking = found.length > 0 ? keys : ['', ...keys]
  return [...found, ...(await db.breakdown.findMany({ where: { municipalityId, key: { in: lacking } }, select }))]
}
