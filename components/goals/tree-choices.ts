import { allGoals, type Goal } from '@/lib/framework/framework'
import { bodiesOf, lacks, lacksOf, type Lack } from '@/lib/framework/lacks'
import type { Reading } from '@/lib/observations/reading'
import { moves, whatMoved, type Move } from '@/lib/observations/what-moved'
import { slugOf } from '@/lib/text/slug'
import { inSwedishOrder } from '@/lib/text/swedish-order'
import type { Dictionary } from '@/lib/text/sv'
import type { Facet } from '../ui/search-facet'

/** The words of an address are Swedish in both languages. */
export const lackSlug = (lack: Lack) => ({ indicators: 'indikatorer', values: 'varden', actions: 'atgarder' })[lack]
export const changeSlug = (change: Move) =>
  ({ better: 'battre', worse: 'samre', smaller: 'skillnad-minskat', larger: 'skillnad-okat' })[change]
export const levelSlug = slugOf
export const bodySlug = slugOf

/** What has changed among a goal's own indicators, so that each change is found in one place. */
export function changesOf({ indicators }: Goal, readings: readonly Reading[]): Move[] {
  const counts = whatMoved(
    indicators.map(({ code }) => code),
    readings,
  )
  return moves.filter(change => counts[change] > 0)
}

/** The choices above the tree, each with how many goals answer to it; what no goal answers to is not offered. */
export function treeChoices(overall: Goal, readings: readonly Reading[], t: Dictionary): Facet[] {
  const goals = allGoals(overall)
  const levels = [
    ...new Map(goals.map(goal => [goal.level, goal.role === 'overall' ? goal.levelName : goal.levelPlural])),
  ]
  const bodies = [...new Set(goals.flatMap(bodiesOf))].sort(inSwedishOrder)
  const facets: Facet[] = [
    {
      kind: 'boxes',
      label: t.level,
      options: levels.map(([level, plural]) => ({
        name: 'niva',
        value: levelSlug(level),
        label: plural,
        count: goals.filter(goal => goal.level === level).length,
      })),
    },
    {
      kind: 'boxes',
      label: t.tree.lacks,
      options: lacks.map(lack => ({
        name: 'saknar',
        value: lackSlug(lack),
        label: t.tree.lacksWhat[lack],
        count: goals.filter(goal => lacksOf(goal).includes(lack)).length,
      })),
    },
    {
      kind: 'boxes',
      label: t.tree.changes,
      options: moves.map(change => ({
        name: 'forandring',
        value: changeSlug(change),
        label: t.tree.changesHow[change],
        count: goals.filter(goal => changesOf(goal, readings).includes(change)).length,
      })),
    },
    {
      kind: 'boxes',
      label: t.responsible,
      lang: 'sv',
      options: bodies.map(body => ({
        name: 'ansvarig',
        value: bodySlug(body),
        label: body,
        count: goals.filter(goal => bodiesOf(goal).includes(body)).length,
      })),
    },
  ]
  return facets
    .map(facet => (facet.kind === 'boxes' ? { ...facet, options: facet.options.filter(o => o.count > 0) } : facet))
    .filter(facet => facet.kind === 'select' || facet.options.length > 0)
}
