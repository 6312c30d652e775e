import 'server-only'
import { canEnterValues, canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { Indicator } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { listEntryChoices, type EntryChoice } from './entry-queries'
import type { Grid } from './grid'
import { linesOf, type Line } from './grid-layout'
import { listGroups, listPlaces } from './grid-queries'
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
}

/** The values of a year of several indicators, for a person with their own drafts; null where it isn't for them. */
export async function getPeriodGrid(actor: Actor, here: Here, asked: Asked): Promise<PeriodPage | null> {
  const about = { municipalityId: here.id }
  if (!canSeeWork(actor, about)) return null
  const { year, today } = asked
  const [choices, drafted] = await Promise.all([
    listEntryChoices(actor, here, today),
    listDrafted(here.id, actor.id, year),
  ])
  const isDue = (one: EntryChoice) => (one.isOwn && one.dueYears.includes(year)) || drafted.has(one.code)
  const shown = choices.filter(one => asked.show === 'all' || isDue(one) || (asked.show === 'own' && one.isOwn))
  const pages = pagesOf(shown)
  const page = Math.min(asked.page, Math.max(1, pages.length))
  const picked = pages[page - 1] ?? []
  const byCode = new Map(
    (
      await listWorkIndicators(
        here.slug,
        picked.map(({ code }) => code),
      )
    ).map(one => [one.code, one]),
  )
  const laid = await Promise.all(
    picked.flatMap(({ code }) => {
      const indicator = byCode.get(code)
      return indicator ? [gridOf(actor, here, indicator, year, today)] : []
    }),
  )
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
    partsElsewhere: picked.filter((_, i) => laid[i]?.isPartly),
  }
}

async function gridOf(actor: Actor, here: Here, indicator: Indicator, year: number, today: string) {
  const which = { municipalityId: here.id, indicatorId: indicator.id }
  const [every, drafts, beside] = await Promise.all([
    readHeldCells(db, which),
    readDrafts(db, which, actor.id),
    readBeside(db, which, actor.id),
  ])
  const version = latestVersion(indicator)
  const held = every.filter(cell => cell.version === version)
  const { lines, isPartly } = await linesFor(here, indicator, held)
  const times = periodsIn(year, { indicator, held, drafts, today })
  return { grid: layPeriod({ indicator, version, lines, times, held, drafts, beside }), isPartly }
}

/** The municipality's groups, where it has values of its own or has none at all, and then its districts with theirs. */
async function linesFor(here: Here, indicator: Indicator, held: readonly HeldCell[]) {
  const { own, parts } = await listPlaces(here, indicator, held)
  const linesAt = async (places: typeof own): Promise<Line[]> => {
    const cells = held.filter(cell => places.some(({ id }) => id === cell.geographyId))
    return linesOf(indicator, places, await listGroups(here.id, indicator, cells), here.code)
  }
  const isWhole = parts.length === 0 || held.some(cell => own.some(({ id }) => id === cell.geographyId))
  const [whole, partly] = [isWhole ? await linesAt(own) : [], parts.length > 0 ? await linesAt(parts) : []]
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
