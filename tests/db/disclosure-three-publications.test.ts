import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { drawFigure } from '@/components/followup/draw-figure'
import type { Cell } from '@/lib/disclosure/cell'
import { disclose } from '@/lib/disclosure/gate'
import { countsOf } from '@/lib/disclosure/primary'
import { knownSums } from '@/lib/disclosure/sums'
import { listDistricts } from '@/lib/districts/queries'
import { freeze } from '@/lib/followup/freeze'
import { getReport } from '@/lib/followup/queries'
import { readStanding, type FollowUpKey } from '@/lib/followup/read-standing'
import type { ChosenValue } from '@/lib/followup/redaction/redaction'
import { chooseValues, proposeRedaction, redactReports } from '@/lib/followup/redaction/commands'
import { listIndicators } from '@/lib/indicators/queries'
import { readStoredValues } from '@/lib/observations/stored-values'
import { inTurn } from '@/lib/publication/in-turn'
import { hideCells } from '@/lib/values/project-revisions'
import { publishSubmission } from '@/lib/values/publish-commands'
import { cameOn } from '../support/came-on'
import { equationsOf } from '../support/disclosure-attack/seen'
import { bySubtraction } from '../support/disclosure-attack/subtraction'
import { colleague, propose } from '../support/proposing'
import { attack, type Target } from '../support/published/attack'
import { harvest } from '../support/published/harvest'
import { answersAt, type Publication } from '../support/published/publication'
import { targetsIn } from '../support/published/targets'
import { wordsOf, type Told } from '../support/published/told'
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

/** A report frozen after each publication; at last a value is taken out of them all, and what stands at every address then. */
const YEAR = 2025
const reports = PARTS.flatMap((_, i) => [
  `/sv/${town.slug}/uppfoljning/${YEAR}/${i + 1}`,
  `/api/v1/${town.slug}/followups/${YEAR}-v${i + 1}.csv`,
])
let redacted: { told: Publication; targets: Target[]; chosen: ChosenValue; before: Publication }

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
  const round = await openTownRound(municipalityId)
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
    await freezeTown(round, i)
    await cameOn(`${DAYS[i]!}T12:00:00Z`)
  }
  publications.push(await answersAt([...pagesThen, ...reports]))
  for (const then of publications) expect([...then].filter(([, body]) => String(body).startsWith('[400'))).toEqual([])
  const indicators = await listIndicators(town.slug, townCodes)
  const ids = indicators.map(({ id }) => id)
  const stored = await readStoredValues(db, municipalityId, ids)
  const found = await targetsIn(db, indicators)
  targets = found.map(target => {
    const { id } = indicators.find(({ code }) => code === target.indicator)!
    return { ...target, publishedBefore: stored.get(id)!.publishedBefore.get(1) }
  })
  redacted = await takeOut(round)
})
afterAll(async () => {
  await dropTown(db)
  await db.$disconnect()
})

/** A round over the town's own indicators, written by nobody. */
async function openTownRound(municipalityId: number) {
  const framework = await db.framework.findFirstOrThrow({ where: { municipalityId } })
  const deadline = new Date('2025-12-31')
  const { id: followUpId } = await db.followUp.create({
    data: { municipalityId, frameworkId: framework.id, year: YEAR, lastYear: 2023, deadline },
  })
  const indicators = await db.indicator.findMany({ where: { municipalityId }, select: { id: true } })
  await db.followUpIndicator.createMany({
    data: indicators.map(({ id }) => ({ municipalityId, followUpId, indicatorId: id })),
  })
  return { municipalityId, followUpId }
}

/** What is said now, as the round's next version. */
async function freezeTown(round: FollowUpKey, i: number): Promise<void> {
  const nobody = { proposedById: null, publishedById: null, publicNote: i === 0 ? null : 'Mer.' }
  await inTurn(round.municipalityId, async tx => {
    await freeze(tx, (await readStanding(tx, round))!, nobody, { draw: drawFigure, today: '2026-03-01' })
    return { ok: true }
  })
}

/** Takes out a value of one sex that the pages show beside the other, by two people. */
async function takeOut(round: FollowUpKey): Promise<typeof redacted> {
  const { municipalityId } = round
  const [strategist, administrator] = [
    await colleague(municipalityId, 'strategist'),
    await colleague(municipalityId, 'administrator'),
  ]
  const { report } = (await getReport(town.slug, YEAR))!
  const shown = report.measures.flatMap(({ code, series }) =>
    series.flatMap(({ breakdown, points }) =>
      points.flatMap(({ period, value }) => (value === null ? [] : [{ code, breakdown, period, place: '' }])),
    ),
  )
  const isShown = ({ code, period }: ChosenValue, breakdown: string) =>
    shown.some(one => one.code === code && one.period === period && one.breakdown === breakdown)
  const chosen = shown.find(one => one.breakdown === 'sex=men' && isShown(one, 'sex=women') && isShown(one, ''))!
  const before = await answersAt([...reports, ...pages])
  const values = [`${chosen.period} ${chosen.breakdown}`]
  expect(await chooseValues(strategist, { ...round, code: chosen.code, values })).toEqual({ ok: true })
  const { savedAt } = await db.followUpRedaction.findFirstOrThrow({ where: { municipalityId } })
  const seen = { ...round, seen: savedAt.toISOString() }
  const said = { reason: 'Det röjer någon.', publicNote: 'Ett värde är borttaget.' }
  expect(await proposeRedaction(strategist, { ...seen, ...said })).toEqual({ ok: true })
  expect(await redactReports(administrator, seen)).toEqual({ ok: true })
  const told = await answersAt([...reports, ...pages, ...files, ...districts, ...pagesThen])
  const at = keyOf({ ...chosen, geography: `municipality:${town.code}` })
  return {
    ...{ told, chosen, before },
    // Inside, it is known as it was; outside, it is a secret.
    targets: targets.map(target => ({
      ...target,
      cells: target.cells.map(cell =>
        target.indicator === chosen.code && keyOf(cell) === at ? { ...cell, status: 'confidential' as const } : cell,
      ),
    })),
  }
}

test('everything that was ever published, old and new side by side, gives nothing away', async () => {
  const words = wordsOf(town.code, await listIndicators(town.slug, townCodes), await listDistricts(town.slug))
  const told = await Promise.all(publications.map(one => harvest(one, words)))
  const values = told.flatMap(one => one.values)
  expect(values.filter(({ value }) => value !== null).length).toBeGreaterThan(500)
  const all = { values, gaps: told.flatMap(({ gaps }) => gaps) }
  expect(targets.flatMap(target => attack(target, all))).toEqual([])
})

test('what is left when a value is taken out for secrecy, old reports and new pages together, does not tell it', async () => {
  const words = wordsOf(town.code, await listIndicators(town.slug, townCodes), await listDistricts(town.slug))
  const all = await harvest(redacted.told, words)
  const at = keyOf({ ...redacted.chosen, geography: `municipality:${town.code}` })
  const isChosen = (one: { indicator: string } & Parameters<typeof keyOf>[0]) =>
    one.indicator === redacted.chosen.code && keyOf(one) === at
  const before = (await harvest(redacted.before, words)).values
  expect(before.filter(one => one.value !== null && isChosen(one)).length).toBeGreaterThan(2)
  expect(all.values.filter(one => one.value !== null && isChosen(one))).toEqual([])
  expect(
    all.values.filter(({ at: place, value }) => value !== null && place.includes('followups')).length,
  ).toBeGreaterThan(20)
  const target = redacted.targets.find(({ indicator }) => indicator === redacted.chosen.code)!
  expect(attack(target, all)).toEqual([])
  expect(pinned(target, all.values, at)).toEqual([])
  // It is for what went with it: with its neighbours as they were, it would be known.
  expect(pinned(target, [...all.values, ...before.filter(one => !isChosen(one))], at)).not.toEqual([])
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

/** Whether sums tell a count, given the numbers that are told and everybody's size of each group. */
function pinned({ indicator, cells, rule }: Target, told: readonly Told[], at: string) {
  const isTold = new Set(told.flatMap(one => (one.indicator === indicator && one.value !== null ? [keyOf(one)] : [])))
  const seen = cells.map(({ period, geography, breakdown, ...cell }) => {
    const counts = isTold.has(keyOf({ period, geography, breakdown }))
      ? countsOf({ ...cell, status: 'normal', period, geography, breakdown }, rule)
      : null
    return {
      ...{ period, geography, breakdown },
      value: counts ? cell.value : null,
      count: counts?.numerator ?? null,
      size: cell.denominator,
    }
  })
  return bySubtraction(seen, equationsOf(seen, knownSums(seen, [])), {
    per: rule.per ?? 100,
    decimals: rule.decimals,
  }).filter(({ key }) => key === at)
}

const keyOf = ({ period, geography, breakdown }: Pick<Cell, 'period' | 'geography' | 'breakdown'>) =>
  `${period} ${geography} ${breakdown}`
