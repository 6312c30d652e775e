import { groupPhrases, type GroupPhrase } from './group-phrase'
import type { Measure, Member, Offer } from './measure'

/** Of a municipality: the groups that it divides people into, by dimension. */
export type KnownGroups = ReadonlyMap<string, readonly string[]>

/** Gaps between these come first: they are what the overall goal is about. */
export const SOCIAL = ['birthCountry', 'education', 'income'] as const
const ORDER = [...SOCIAL, 'age', 'sex']

/** A title without its group and without typography: what is measured. */
const restOf = (title: string, { start, end }: Pick<GroupPhrase, 'start' | 'end'>): string =>
  `${title.slice(0, start)} ${title.slice(end)}`
    .toLowerCase()
    .replace(/–/g, '-')
    .replace(/[^\p{L}\p{N}%+-]+/gu, ' ')
    .trim()
    .replace(/^invånare /, '')

type Part = { measure: Measure; phrase: GroupPhrase }

/**
 * The catalogue as offers: ids that are one measure for one group each are one, and everyone's, where there is such an
 * id. Only groups that the municipality divides people into are taken.
 */
export function offersOf(measures: readonly Measure[], known: KnownGroups): Offer[] {
  const byRest = new Map<string, Part[]>()
  const byTitle = new Map<string, Measure>()
  for (const measure of measures) {
    const key = (rest: string) => `${measure.source} ${rest}`
    byTitle.set(key(restOf(measure.title, { start: 0, end: 0 })), measure)
    const phrases = measure.source === 'kolada' ? groupPhrases(measure.title) : []
    for (const phrase of phrases) {
      if (!known.get(phrase.dimension)?.includes(phrase.category)) continue
      const rest = key(restOf(measure.title, phrase))
      byRest.set(rest, [...(byRest.get(rest) ?? []), { measure, phrase }])
    }
  }
  const taken = new Set<string>()
  const families = [...byRest].flatMap(([rest, parts]) => {
    const members = dimensionsIn(parts).flatMap(dimension => groupsOf(parts, dimension))
    if (members.length === 0) return []
    const total = byTitle.get(rest)
    const all = [...(total ? [{ measure: total, categories: {} }] : []), ...members]
    for (const { measure } of all) taken.add(keyOf(measure))
    return [familyOf(all, parts[0]!)]
  })
  return [...families, ...measures.filter(measure => !taken.has(keyOf(measure))).map(singleOf)]
}

const keyOf = ({ source, code }: Pick<Measure, 'source' | 'code'>): string => `${source} ${code}`
const dimensionsIn = (parts: readonly Part[]): string[] =>
  ORDER.filter(dimension => parts.some(({ phrase }) => phrase.dimension === dimension))

type Grouped = { measure: Measure; categories: Member['categories'] }

/** The groups of one dimension, each once; ages that don't overlap. One group alone has nothing to be held against. */
function groupsOf(parts: readonly Part[], dimension: string): Grouped[] {
  const own = parts.filter(({ phrase }) => phrase.dimension === dimension)
  const apart = dimension === 'age' ? apartInAge(own) : own
  const first = apart.filter(({ phrase }, i) => apart.findIndex(one => one.phrase.category === phrase.category) === i)
  if (first.length < 2) return []
  return first.map(({ measure, phrase }) => ({ measure, categories: { [dimension]: phrase.category } }))
}

const yearsIn = (ages: string): [number, number] => {
  const [from = 0, to = 200] = ages.replace('+', '').split('-').map(Number)
  return [from, to]
}

/** The narrowest of those that overlap. */
function apartInAge(parts: readonly Part[]): Part[] {
  const width = ({ phrase }: Part) => yearsIn(phrase.category)[1] - yearsIn(phrase.category)[0]
  const kept: Part[] = []
  for (const part of parts.toSorted((a, b) => width(a) - width(b))) {
    const [from, to] = yearsIn(part.phrase.category)
    const overlaps = kept.some(({ phrase }) => yearsIn(phrase.category)[0] <= to && from <= yearsIn(phrase.category)[1])
    if (!overlaps) kept.push(part)
  }
  return kept.toSorted((a, b) => yearsIn(a.phrase.category)[0] - yearsIn(b.phrase.category)[0])
}

function familyOf(all: readonly Grouped[], { measure, phrase }: Part): Offer {
  const total = all.find(({ categories }) => Object.keys(categories).length === 0)
  const dimensions = new Set(all.flatMap(({ categories }) => Object.keys(categories)))
  if (total?.measure.groups.includes('sex')) dimensions.add('sex')
  return {
    ...{ source: measure.source, code: (total ?? all[0]!).measure.code },
    title: total?.measure.title ?? withoutGroup(measure.title, phrase),
    members: all.map(one => ({ code: one.measure.code, title: one.measure.title, categories: one.categories })),
    dimensions: ORDER.filter(dimension => dimensions.has(dimension)),
  }
}

const withoutGroup = (title: string, { start, end }: GroupPhrase): string => {
  const rest = `${title.slice(0, start)}${title.slice(end)}`
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/(,\s*)+/g, ', ')
    .replace(/^[ ,]+/, '')
  const said = /^som /.test(rest) ? `Invånare ${rest}` : rest
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const singleOf = ({ source, code, title, groups }: Measure): Offer => ({
  ...{ source, code, title, members: [{ code, title, categories: {} }] },
  dimensions: source === 'kolada' ? groups.filter(group => ORDER.includes(group)) : [],
})

/** Keys of the groups that each series gives values of, as an indicator stores them. */
export const breakdownOf = (categories: Member['categories']): string =>
  Object.entries(categories)
    .map(([dimension, category]) => `${dimension}=${category}`)
    .toSorted()
    .join('|')
