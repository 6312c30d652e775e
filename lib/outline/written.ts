import { statusSv } from './status-words'
import { inOrder } from '@/lib/framework/draft/tree'
import { outlineSv } from '@/lib/text/outline-sv'
import { listed, NUMBER_OF_TOP, type Line } from './line'
import type { Standing, StandingAction } from './standing'

const { kinds } = outlineSv
type Row = Omit<Line, 'row'>

/** A whole målbild as lines: each goal with what stands under it, and last what surrounds it. */
export function linesOf(standing: Standing): Line[] {
  const numbers = new Map(standing.goals.map(({ id, number }) => [id, number || NUMBER_OF_TOP]))
  const numbered = (ids: readonly number[]) => ids.flatMap(id => numbers.get(id) ?? []).join(', ')
  const order = inOrder(standing.goals)
  const actionLines = (which: (action: StandingAction) => boolean) =>
    standing.actions.filter(which).map((action): Row => ({
      ...{ level: kinds.action, number: String(action.number), title: action.title, text: action.description ?? '' },
      ...{ goals: numbered(action.goalIds), status: statusSv[action.status], partners: listed(action.partners) },
      ...{ responsible: action.responsible ?? '', from: yearOf(action.startYear), to: yearOf(action.endYear) },
    }))
  const first = (action: StandingAction) => order.find(({ id }) => action.goalIds.includes(id))?.id
  const rows = order.flatMap((goal): Row[] => {
    const { id, depth, number, title, summary, titleEn } = goal
    const level = standing.levels.find(one => one.depth === depth)?.singular ?? ''
    const findings = standing.findings.filter(({ goalId }) => goalId === id)
    const strategies = standing.strategies.filter(({ areaId }) => areaId === id)
    return [
      { level, number, title, text: summary ?? '', titleEn: titleEn ?? '' },
      ...findings.map(finding => ({
        ...{ level: kinds.finding, title: finding.summary, text: finding.note ?? '', year: String(finding.year) },
      })),
      ...actionLines(action => action.strategyId === null && first(action) === id),
      ...strategies.flatMap(strategy => [
        {
          ...{ level: kinds.strategy, number: String(strategy.number), title: strategy.title },
          ...{ text: strategy.summary ?? '', goals: numbered(strategy.goalIds) },
        },
        ...actionLines(({ strategyId }) => strategyId === strategy.id),
      ]),
    ]
  })
  const around = (level: string, of: { title: string }[]): Row[] => of.map(({ title }) => ({ level, title }))
  return [...rows, ...around(kinds.document, standing.documents), ...around(kinds.process, standing.processes)].map(
    (line, i) => ({ ...line, row: i + 2 }),
  )
}

/** How many # a line's heading gets: by the depth of its goal, and one more for what stands under one. */
export function headingsOf(standing: Standing): (line: Line) => number {
  const depthOf = new Map(standing.levels.map(({ singular, depth }) => [singular, depth + 1]))
  let above = 1
  let isUnderStrategy = false
  return ({ level }) => {
    const depth = depthOf.get(level)
    if (depth !== undefined) [above, isUnderStrategy] = [depth, false]
    if (level === kinds.document || level === kinds.process) return 2
    if (level === kinds.strategy) isUnderStrategy = true
    return depth ?? above + (level === kinds.action && isUnderStrategy ? 2 : 1)
  }
}

const yearOf = (year: number | null): string => (year === null ? '' : String(year))
