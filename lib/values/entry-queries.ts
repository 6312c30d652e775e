import 'server-only'
import { canSeeWork, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { isOfMonths } from '@/lib/statistics/months'
import { yearOf, type Period } from '@/lib/statistics/series'
import { periodInWords } from '@/lib/text/period-words'
import { duePeriods } from './entry-periods'
import { latestVersion } from './lay-grid'

/** An indicator as it is chosen for entry. */
export type EntryChoice = {
  code: string
  name: string
  title: string
  unit: string
  /** The municipality answers for its values itself; no authority publishes them. */
  isOwn: boolean
  hasPlaces: boolean
  /** The label of the latest period with values of its own; null where there are none. */
  last: string | null
  /** Labels of periods that have passed and have no values. */
  due: string[]
  /** The years that those end in. */
  dueYears: number[]
  /** About how many rows a period has in a grid: groups, and districts with theirs. */
  rows: number
}

type Row = Period & { indicatorId: number; version: number; isPart: boolean; many: number }

/** Every indicator that values can be entered for: the municipality's own first, those that wait first among them. */
export async function listEntryChoices(
  actor: Actor,
  { id, slug }: Pick<Municipality, 'id' | 'slug'>,
  today: string,
): Promise<EntryChoice[]> {
  return canSeeWork(actor, { municipalityId: id }) ? (await readEntryChoices({ id, slug }, today)).choices : []
}

/** The same for who has been asked who they are, with the indicators themselves. */
export async function readEntryChoices({ id, slug }: Pick<Municipality, 'id' | 'slug'>, today: string) {
  const [indicators, rows] = await Promise.all([listWorkIndicators(slug, 'all'), readPeriods(id)])
  const choices = indicators.map((indicator): EntryChoice => {
    const own = rows.filter(row => row.indicatorId === indicator.id)
    const version = latestVersion(indicator)
    const known = own.filter(row => row.version === version)
    // A series by places and one of the whole are entered in grids of their own: each has its own last period.
    const due = [true, false].flatMap(isPart =>
      duePeriods(
        known.filter(row => row.isPart === isPart),
        indicator,
        today,
      ),
    )
    const most = (isPart: boolean) => Math.max(0, ...known.filter(row => row.isPart === isPart).map(({ many }) => many))
    return {
      ...{ code: indicator.code, name: nameOf(indicator, 'sv'), title: indicator.title, unit: indicator.unit },
      ...{ isOwn: !indicator.rule.publishedByAuthority, hasPlaces: own.some(row => row.isPart) },
      ...{ last: own.length > 0 ? periodInWords('sv', own.at(-1)!.label) : null, due: dueInWords(due) },
      dueYears: [...new Set(due.map(({ end }) => yearOf(end)))].toSorted((a, b) => a - b),
      rows: Math.max(1, most(false) + most(true)),
    }
  })
  const rank = ({ isOwn, due }: EntryChoice) => (isOwn ? 0 : 2) + (due.length > 0 ? 0 : 1)
  return {
    choices: choices.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv')),
    indicators: new Map(indicators.map(one => [one.code, one])),
  }
}

const MOST_NAMED = 4

/** Periods by name, each once; of many months the first and the last. */
function dueInWords(due: readonly Period[]): string[] {
  const names = [...new Set(due.map(({ label }) => label))].toSorted().map(label => periodInWords('sv', label))
  const areMany = names.length > MOST_NAMED && due.every(({ label }) => isOfMonths(label))
  return areMany ? [`${names[0]} till ${names.at(-1)}`] : names
}

/** The periods with values of each indicator, of the municipality itself and of its parts. One statement. */
function readPeriods(municipalityId: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT c."indicatorId", c.version, g.kind <> 'municipality' AS "isPart", c."periodStart"::text AS start,
      c."periodEnd"::text AS "end", c."periodLabel" AS label, count(*)::int AS many
    FROM "Cell" c
    JOIN "CellHead" h ON (h."municipalityId", h."cellId") = (c."municipalityId", c.id)
    JOIN "Municipality" m ON m.id = c."municipalityId"
    JOIN "Geography" g ON (g."municipalityId", g.id) = (c."municipalityId", c."geographyId")
    WHERE c."municipalityId" = ${municipalityId} AND g.kind NOT IN ('reference', 'peers')
      AND (g.kind <> 'municipality' OR g.code = m.code)
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY start, "end"`
}
