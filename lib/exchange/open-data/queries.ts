import 'server-only'
import { listedFrameworks } from '@/lib/actions/queries'
import { listDistricts } from '@/lib/districts/queries'
import { getReport, listReports } from '@/lib/followup/queries'
import type { ListedReport } from '@/lib/followup/report'
import { findGoal, indicatorCodes, type Framework } from '@/lib/framework/framework'
import { listWholeFrameworksIn } from '@/lib/framework/queries'
import type { Indicator } from '@/lib/indicators/indicator'
import { getPublished } from '@/lib/exchange/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { getDivisions, getReadings } from '@/lib/observations/queries'
import { readReadingsThen } from '@/lib/observations/then-queries'
import type { Reading } from '@/lib/observations/reading'
import { dayInSweden } from '@/lib/text/days'
import type { Addresses } from './addresses'
import { isAskedFor, isDividedAsAsked, TOTAL } from './asked-figures'
import { assessmentsTold, gapsTold, observationsTold } from './figures-told'
import { listNews } from './news'
import type { Part } from './pages-of'
import type { Asked } from './parameters'
import type { ListName } from './schemas'
import { actionTold, districtTold, frameworkTold, goalsTold, indicatorTold, roundInFullTold, roundTold } from './things'

/** Whose data, the framework that changes are counted from, and where answers lead. */
export type Here = { municipality: Municipality; framework: Framework; baselineStart: string; to: Addresses }

/** Thrown of what is well written and leads to nothing: the parameter, and what to do. */
export class UnknownValue extends Error {
  constructor(
    readonly property: string,
    reason: string,
  ) {
    super(reason)
  }
}

const MOST_THEN = 10
const whole = <Item>(items: readonly Item[]): Part<Item>[] => [{ key: '', read: () => items }]

/** What is read of each list, as it is asked for. */
export const LISTED: { [Name in ListName]: (here: Here, asked: Asked<Name>) => Promise<Part<object>[]> } = {
  frameworks: async here => whole(await frameworksOf(here)),
  goals: async (here, { framework }) => {
    const all = await listWholeFrameworksIn('sv', here.municipality.slug)
    const found = framework === undefined ? here.framework : all.find(({ slug }) => slug === framework)
    if (!found) throw unknownFramework(all)
    return whole(goalsTold(found, found.slug === here.framework.slug, here.to))
  },
  indicators: async (here, { indicator, goal }) => {
    const found = goal === undefined ? null : findGoal(here.framework, ({ number }) => number === goal)
    if (goal !== undefined && !found) throw new UnknownValue('goal', 'finns inte i den målbild som gäller.')
    const codes = found && indicatorCodes(found)
    const all = await named(here, indicator)
    return whole(all.filter(({ code }) => !codes || codes.includes(code)).map(one => indicatorTold(one, here.to)))
  },
  observations: async (here, asked) => {
    const { asOf, indicator, from, to } = asked
    if (from !== undefined && to !== undefined && from > to) throw new UnknownValue('to', 'ligger före from.')
    await checkDivisions(here, asked)
    const told = (reading: Reading | undefined) =>
      reading ? observationsTold(reading).filter(one => isAskedFor(one, asked)) : []
    if (asOf === undefined) return eachOf(here, indicator, told)
    if (!indicator || indicator.length > MOST_THEN)
      throw new UnknownValue('asOf', `kräver indicator, med högst ${MOST_THEN} koder.`)
    if (asOf > dayInSweden(new Date())) throw new UnknownValue('asOf', 'ska vara en dag som har varit.')
    const all = await named(here, indicator)
    return all.map(({ code }) => ({
      key: code,
      read: async () => told((await readReadingsThen(here.municipality.slug, [code], here.baselineStart, asOf))[0]),
    }))
  },
  gaps: async (here, { indicator, dimension }) => {
    await checkDivisions(here, { dimension })
    return eachOf(here, indicator, reading => gapsTold(reading).filter(gap => isDividedAsAsked(gap, dimension)))
  },
  assessments: async (here, { indicator, dimension, question }) => {
    await checkDivisions(here, { dimension })
    return eachOf(here, indicator, reading =>
      assessmentsTold(reading).filter(
        one => isDividedAsAsked(one, dimension) && (question === undefined || one.question === question),
      ),
    )
  },
  districts: async ({ municipality, to }) =>
    whole((await listDistricts(municipality.slug)).map(district => districtTold(district, to))),
  actions: async (here, { framework, status }) => {
    const all = await listedFrameworks('sv', here.municipality.slug)
    if (framework !== undefined && !all.some(one => one.framework.slug === framework))
      throw unknownFramework(all.map(one => one.framework))
    return whole(
      all
        .filter(one => framework === undefined || one.framework.slug === framework)
        .flatMap(one => one.listed.map(listed => actionTold(listed, one.framework.slug, here.to)))
        .filter(action => !status || status.includes(action.status)),
    )
  },
  rounds: async ({ municipality, to }) =>
    whole(latestOf(await listReports(municipality.slug)).map(report => roundTold(report, to))),
  news: async ({ municipality, to }) => whole(await listNews(municipality.slug, to)),
}

/** One thing of those lists whose things have an address of their own; null where there is none. */
export const ONE: { [Name in ListName]?: (here: Here, item: string) => Promise<object | null> } = {
  frameworks: async (here, item) => (await frameworksOf(here)).find(({ slug }) => slug === item) ?? null,
  indicators: async (here, item) => {
    const found = (await all(here)).find(({ code, aliases }) => [code, ...aliases].includes(item))
    return found ? indicatorTold(found, here.to) : null
  },
  districts: async ({ municipality, to }, item) => {
    const found = (await listDistricts(municipality.slug)).find(({ code, slug }) => code === item || slug === item)
    return found ? districtTold(found, to) : null
  },
  actions: async (here, item) => {
    const listed = await listedFrameworks('sv', here.municipality.slug)
    const [found] = listed.flatMap(({ framework, listed: actions }) =>
      actions.flatMap(one => (String(one.action.id) === item ? [actionTold(one, framework.slug, here.to)] : [])),
    )
    return found ?? null
  },
  rounds: async ({ municipality, to }, item) => {
    const listed = latestOf(await listReports(municipality.slug)).find(({ year }) => String(year) === item)
    const found = listed && (await getReport(municipality.slug, listed.year, listed.version))
    return listed && found ? roundInFullTold(listed, found.report, to) : null
  },
}

/** A place or a dimension that isn't there would be answered with nothing, after a walk through everything. */
async function checkDivisions(
  { municipality }: Here,
  { place, dimension }: Pick<Asked<'observations'>, 'place' | 'dimension'>,
) {
  const { places, dimensions } = await getDivisions(municipality.slug)
  const check = (property: string, asked: readonly string[] = [], known: readonly string[]) => {
    const unknown = asked.filter(one => !known.includes(one))
    if (unknown.length > 0) throw new UnknownValue(property, `finns inte: ${unknown.join(', ')}.`)
  }
  check('place', place, places)
  check('dimension', dimension, [TOTAL, ...dimensions])
}

async function frameworksOf({ municipality, framework, to }: Here) {
  const frameworks = await listWholeFrameworksIn('sv', municipality.slug)
  return frameworks.map(one => frameworkTold(one, one.slug === framework.slug, to))
}

const unknownFramework = (known: readonly Framework[]) =>
  new UnknownValue('framework', `finns inte. De som finns är ${known.map(({ slug }) => slug).join(', ')}.`)

const all = async ({ municipality }: Here): Promise<Indicator[]> =>
  (await getPublished(municipality.slug))?.indicators ?? []

/** Those with the codes, or all; one that isn't there is told. */
async function named(here: Here, codes: readonly string[] | undefined): Promise<Indicator[]> {
  const indicators = await all(here)
  const has = (code: string) => (one: Indicator) => one.code === code || one.aliases.includes(code)
  const unknown = codes?.filter(code => !indicators.some(has(code))) ?? []
  if (unknown.length > 0) throw new UnknownValue('indicator', `finns inte: ${unknown.join(', ')}.`)
  return codes ? indicators.filter(one => codes.some(code => has(code)(one))) : indicators
}

/** What is told of each indicator's reading; one is read at a time, and no more than the page needs. */
async function eachOf<Item extends object>(
  here: Here,
  codes: readonly string[] | undefined,
  told: (reading: Reading) => Item[],
): Promise<Part<Item>[]> {
  const { municipality, baselineStart } = here
  return (await named(here, codes)).map(({ code }) => ({
    key: code,
    read: async () => (await getReadings(municipality.slug, [code], baselineStart)).flatMap(told),
  }))
}

const latestOf = (reports: readonly ListedReport[]): ListedReport[] =>
  reports.filter((report, i) => reports.findIndex(({ year }) => year === report.year) === i)
