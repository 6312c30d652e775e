import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import { listDistricts } from '@/lib/districts/queries'
import { listIndicators } from '@/lib/indicators/queries'
import { readStoredValues } from '@/lib/observations/stored-values'
import { hideCells } from '@/lib/values/project-revisions'
import { publishSubmission } from '@/lib/values/publish-commands'
import { cameOn } from '../support/came-on'
import { colleague, propose } from '../support/proposing'
import { attack, type Target } from '../support/published/attack'
import { harvest } from '../support/published/harvest'
import { answersAt, type Publication } from '../support/published/publication'
import { targetsIn } from '../support/published/targets'
import { wordsOf } from '../support/published/told'
import { dropTown, town, townCodes, writeTown } from '../support/published/town'
import { townValues } from '../support/published/town-values'
import { townFiles } from '../support/published/read-town'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))
// Pages that are drawn for each reader wait for one.
vi.mock('next/server', () => ({ connection: async () => {} }))

/** Which part of the town's table each publication brings: first the whole, then one division of it, then the rest. */
const PARTS: ((key: string) => boolean)[] = [
  key => !key.includes('='),
  key => key.includes('sex=') && !key.includes('|'),
  key => key.includes('age='),
]
const pages = townCodes.map(code => `/sv/${town.slug}/indikatorer/${code}`)
const lists = ['observations', 'gaps', 'assessments'].map(list => `/api/v1/${town.slug}/${list}`)
const files = [
  ...townCodes.flatMap(code => ['csv', 'plain.csv', 'jsonstat.json'].map(end => `${townFiles}/${code}.${end}`)),
  ...lists,
]
const districts = ['norr', 'soder', 'oster'].map(slug => `/sv/${town.slug}/stadsdelar/${slug}`)

/** The day that each is told to have been made on, and the addresses at which the indicators are seen as they were then. */
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03']
const pagesThen = DAYS.flatMap(day => [
  ...pages.map(page => `${page}/per/${day}`),
  ...townCodes.map(code => `${townFiles}/${code}/per/${day}.csv`),
  `/api/v1/${town.slug}/observations?indicator=${townCodes.join(',')}&asOf=${day}`,
])

/** What stood at every address after each publication, and all that is known inside when the last is made. */
const publications: Publication[] = []
let targets: Target[] = []

beforeAll(async () => {
  await writeTown(db, townValues())
  const { id: municipalityId } = await db.municipality.findUniqueOrThrow({ where: { slug: town.slug } })
  // A share is per hundred; without that nothing of it is published.
  await db.indicator.updateMany({ where: { municipalityId, isShare: true }, data: { per: 100 } })
  const cells = await db.cell.findMany({
    where: { municipalityId },
    include: { breakdown: true, head: { include: { revision: true } } },
  })
  await hideCells(
    db,
    municipalityId,
    cells.map(({ id }) => id),
  )
  // How the town was made is no publication of it.
  await cameOn('2100-01-01')
  const [writer, reviewer] = [
    await colleague(municipalityId, 'controller'),
    await colleague(municipalityId, 'reviewer'),
  ]
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const number = (decimal: { toString(): string } | null) => (decimal === null ? null : Number(decimal))
  for (const [i, isIn] of PARTS.entries()) {
    const rows = cells
      .filter(({ breakdown: { key } }) => isIn(key))
      .map(({ indicatorId, version, geographyId, breakdownId, periodLabel, periodStart, periodEnd, head }) => ({
        ...{ indicatorId, version, geographyId, breakdownId, periodLabel, status: 'normal' as const },
        ...{ periodStart: day(periodStart), periodEnd: day(periodEnd), value: number(head!.revision.value) },
        ...{ numerator: number(head!.revision.numerator), denominator: number(head!.revision.denominator) },
      }))
    expect(await publishSubmission(reviewer, await propose(writer, municipalityId, rows))).toEqual({ ok: true })
    publications.push(await answersAt([...files, ...pages, ...districts]))
    await cameOn(`${DAYS[i]!}T12:00:00Z`)
  }
  publications.push(await answersAt(pagesThen))
  for (const then of publications) expect([...then].filter(([, body]) => String(body).startsWith('[400'))).toEqual([])
  const indicators = await listIndicators(town.slug, townCodes)
  const ids = indicators.map(({ id }) => id)
  const stored = await readStoredValues(db, municipalityId, ids)
  const found = await targetsIn(db, indicators)
  targets = found.map(target => {
    const { id } = indicators.find(({ code }) => code === target.indicator)!
    return { ...target, publishedBefore: stored.get(id)!.publishedBefore.get(1) }
  })
})
afterAll(async () => {
  await dropTown(db)
  await db.$disconnect()
})

test('everything that was ever published, old and new side by side, gives nothing away', async () => {
  const words = wordsOf(town.code, await listIndicators(town.slug, townCodes), await listDistricts(town.slug))
  const told = await Promise.all(publications.map(one => harvest(one, words)))
  const values = told.flatMap(one => one.values)
  expect(values.filter(({ value }) => value !== null).length).toBeGreaterThan(500)
  const all = { values, gaps: told.flatMap(({ gaps }) => gaps) }
  expect(targets.flatMap(target => attack(target, all))).toEqual([])
})

test('what the days before show is what was published by then, and no more than that', async () => {
  const words = wordsOf(town.code, await listIndicators(town.slug, townCodes), await listDistricts(town.slug))
  const shownIn = async (publication: Publication) =>
    new Set((await harvest(publication, words)).values.flatMap(told => (told.value === null ? [] : [keyOf(told)])))
  for (const [i, day] of DAYS.entries()) {
    const then = await shownIn(new Map([...publications[3]!].filter(([path]) => path.includes(day))))
    const printed = await shownIn(publications[i]!)
    expect(then.size, day).toBeGreaterThan(10)
    expect([...then].filter(key => !printed.has(key))).toEqual([])
  }
})

test('and that is for what the gate remembers: each table judged for itself would have given some away', () => {
  const given = targets.flatMap(({ cells, rule }) => {
    const parts = PARTS.map((_, i) =>
      cells.filter(({ breakdown }) => PARTS.slice(0, i + 1).some(isIn => isIn(breakdown))),
    )
    const shown = (part: readonly Cell[]) =>
      new Set(disclose(part, rule).flatMap(cell => (cell.hidden ? [] : [keyOf(cell)])))
    const last = disclose(cells, rule)
    const earlier = parts.slice(0, -1).map(shown)
    return last.filter(cell => cell.hidden && earlier.some(seen => seen.has(keyOf(cell))))
  })
  expect(given.length).toBeGreaterThan(0)
})

test('each value that is public has its memory', () => {
  for (const { cells, publishedBefore = [] } of targets) {
    const known = new Set(publishedBefore.map(keyOf))
    expect(cells.filter(cell => cell.value !== null && !known.has(keyOf(cell)))).toEqual([])
  }
})

const keyOf = ({ period, geography, breakdown }: Pick<Cell, 'period' | 'geography' | 'breakdown'>) =>
  `${period} ${geography} ${breakdown}`
