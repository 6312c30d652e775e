import 'server-only'
import { canEnterValues, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { readEntryChoices, type EntryChoice } from './entry-queries'
import type { Grid } from './grid'
import { linesOf, type Group, type Line, type Place } from './grid-layout'
import { groupsFor, placesFor, readGroups, readPlaces, type PlacesRead } from './grid-queries'
import { latestVersion } from './lay-grid'
import { joinGrids, layPeriod, MOST_PARTS, pagesOf, periodsIn } from './period-grid'
import { readHeldCells, type HeldCell } from './read-cells'
import { readBeside, readDrafts } from './read-drafts'

/** Which indicators of a year: those that wait for values or have a draft, the municipality's own, or all. */
export const PERIOD_SHOWS = ['due', 'own', 'all'] as const
export type PeriodShow = (typeof PERIOD_SHOWS)[number]

type Here = Pick<Municipality, 'id' | 'slug' | 'code'>
type Asked = { year: number; show: PeriodShow; page: number; today: string }

export type PeriodPage = {
  grid: Grid
  show: PeriodShow
  page: number
  pages: number
  /** Years that some of the municipality's own indicators wait for values of, and the one that is shown. */
  years: number[]
  isReadOnly: boolean
  /** Whose districts are too many to stand here: they have a grid of their own. */
  partsElsewhere: Pick<EntryChoice, 'code' | 'name'>[]
  /** The indicators that stand on other pages, by all their names, and on which page of which choice. */
  elsewhere: { names: string[]; show: PeriodShow; page: number; pages: number }[]
}

/** The values of a year of several indicators, for a person with their own drafts; null where it isn't for them. */
export async function getPeriodGrid(actor: Actor, here: Here, asked: Asked): Promise<PeriodPage | null> {
  const about = { municipalityId: here.id }
  if (!canSeeWork(actor, about)) return null
  const { year, today } = asked
  const [{ choices, indicators }, drafted] = await Promise.all([
    readEntryChoices(here, today),
    listDrafted(here.id, actor.id, year),
  ])
  const isDue = (one: EntryChoice) => (one.isOwn && one.dueYears.includes(year)) || drafted.has(one.code)
  const pagesFor = (show: PeriodShow) =>
    pagesOf(choices.filter(one => show === 'all' || isDue(one) || (show === 'own' && one.isOwn)))
  const pages = pagesFor(asked.show)
  const page = Math.min(asked.page, Math.max(1, pages.length))
  const picked = pages[page - 1] ?? []
  const inOrder = picked.map(({ code }) => indicators.get(code)!)
  const laid = await layAll(actor, here, inOrder, asked)
  return {
    ...{ show: asked.show, page, pages: pages.length, isReadOnly: !canEnterValues(actor, about) },
    years: [...new Set([...choices.filter(one => one.isOwn).flatMap(one => one.dueYears), year])].toSorted(),
    grid: {
      municipalityId: here.id,
      ...joinGrids(
        String(year),
        laid.map(({ grid }) => grid),
      ),
    },
    elsewhere: elsewhereThan(
      picked,
      [asked.show, ...PERIOD_SHOWS].map(show => ({ show, pages: pagesFor(show) })),
    ),
    partsElsewhere: picked.filter((_, i) => laid[i]?.isPartly),
  }
}

type Choice = Pick<EntryChoice, 'code' | 'name' | 'title'>

/** Where those stand that are not picked: the first place of each. */
function elsewhereThan(
  picked: readonly Choice[],
  shows: readonly { show: PeriodShow; pages: readonly (readonly Choice[])[] }[],
): PeriodPage['elsewhere'] {
  const told = new Set(picked.map(({ code }) => code))
  return shows.flatMap(({ show, pages }) =>
    pages.flatMap((page, i) =>
      page.flatMap(({ code, name, title }) => {
        if (told.has(code)) return []
        told.add(code)
        return [{ names: [...new Set([name, title, code])], show, page: i + 1, pages: pages.length }]
      }),
    ),
  )
}

/** Everything that the indicators' grids are laid of, read once for all of them. */
async function layAll(actor: Actor, here: Here, indicators: readonly Indicator[], { year, today }: Asked) {
  const which = { municipalityId: here.id, indicatorId: indicators.map(({ id }) => id) }
  const [every, drafts, beside] = await Promise.all([
    readHeldCells(db, which),
    readDrafts(db, which, actor.id),
    readBeside(db, which, actor.id),
  ])
  const [places, groups] = await Promise.all([
    readPlaces(here, indicators, every),
    readGroups(here.id, indicators, every),
  ])
  const cells = byIndicator(every, cell => cell.indicatorId)
  const typed = byIndicator(drafts, ({ cell }) => cell.indicatorId)
  return indicators.map(indicator => {
    const version = latestVersion(indicator)
    const held = (cells.get(indicator.id) ?? []).filter(cell => cell.version === version)
    const { lines, isPartly } = linesFor(here, indicator, held, { places, groups })
    const own = typed.get(indicator.id) ?? []
    const times = periodsIn(year, { indicator, held, drafts: own, today })
    return { grid: layPeriod({ indicator, version, lines, times, held, drafts: own, beside }), isPartly }
  })
}

function byIndicator<One>(all: readonly One[], idOf: (one: One) => number): Map<number, One[]> {
  const found = new Map<number, One[]>()
  for (const one of all) {
    const own = found.get(idOf(one))
    if (own) own.push(one)
    else found.set(idOf(one), [one])
  }
  return found
}

type Around = { places: PlacesRead; groups: readonly Group[] }

/** The municipality's groups, where it has values of its own or has none at all, and then its districts with theirs. */
function linesFor(here: Here, indicator: Indicator, held: readonly HeldCell[], { places, groups }: Around) {
  const { own, parts } = placesFor(here, indicator, held, places)
  const linesAt = (among: readonly Place[]): Line[] => {
    const ids = new Set(among.map(({ id }) => id))
    const cells = held.filter(cell => ids.has(cell.geographyId))
    return linesOf(indicator, among, groupsFor(indicator, cells, groups), here.code)
  }
  const isWhole = parts.length === 0 || held.some(cell => own.some(({ id }) => id === cell.geographyId))
  const [whole, partly] = [isWhole ? linesAt(own) : [], parts.length > 0 ? linesAt(parts) : []]
  const isPartly = partly.length > MOST_PARTS
  return { lines: [...whole, ...(isPartly ? [] : partly)], isPartly }
}

/** Codes of the indicators that a person has drafts of in a year. */
async function listDrafted(municipalityId: number, personId: number, year: number): Promise<Set<string>> {
  const rows = await db.draft.findMany({
    where: { municipalityId, personId, periodEnd: { gte: new Date(`${year}-01-01`), lte: new Date(`${year}-12-31`) } },
    distinct: ['indicatorId'],
    select: { definition: { select: { indicator: { select: { code: true } } } } },
  })
  return new Set(rows.map(({ definition }) => definition.indicator.code))
}
