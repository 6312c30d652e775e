import { isSame } from '@/lib/differing'
import { outlineSv } from '@/lib/text/outline-sv'
import { listOf, NUMBER_OF_TOP, numbersOf, type Line } from './line'
import type { PlacedGoal } from './placed-goals'
import type { Changes, Outcome } from './plan'
import type { ReadLines, ReadPart, Why } from './read-lines'
import type { Standing } from './standing'
import { statusNamed, statusSv } from './status-words'

const t = outlineSv.why
type Fields = Record<string, unknown>
/** What stands under goals, or around a målbild. Ids less than 0 are those of new rows. */
export type PlannedPart = {
  id: number
  kind: ReadPart['kind']
  line: Line
  /** What of it is new; all of it for a new one. */
  fields: Fields
  outcome: Outcome
  changes: Changes
}
type Misread = { line: Line; why: Why }
type Around = { goals: readonly PlacedGoal[]; standing: Standing; refs: Map<string, number> }

export function planParts(read: ReadLines, goals: readonly PlacedGoal[], standing: Standing) {
  const parts: PlannedPart[] = []
  const rejected: Misread[] = []
  const around: Around = { goals, standing, refs: refsOf(goals, standing) }
  const seen = new Set<string>()
  for (const part of read.parts) {
    const said = fieldsOf(part, around, parts)
    if (typeof said === 'string') {
      rejected.push({ line: part.line, why: said })
      continue
    }
    const was = standingOf(part, said, { standing, parts, read: read.parts })
    const key = `${part.kind} ${was?.id ?? JSON.stringify(said)}`
    if (seen.has(key)) {
      rejected.push({ line: part.line, why: t.twice })
      continue
    }
    seen.add(key)
    const known = was as Fields | null
    const fields = Object.fromEntries(Object.entries(said).filter(([name, to]) => !known || !isSame(known[name], to)))
    const changes: Changes = Object.fromEntries(
      Object.entries(fields).map(([name, after]) => [name, { before: known?.[name] ?? null, after }]),
    )
    const outcome = !was ? 'new' : Object.keys(fields).length > 0 ? 'changed' : 'unchanged'
    parts.push({ id: was?.id ?? -part.line.row, kind: part.kind, line: part.line, fields, outcome, changes })
  }
  return { parts, rejected }
}

/** What numbers of goals mean: those of the file, then those of the draft. */
function refsOf(goals: readonly PlacedGoal[], standing: Standing): Map<string, number> {
  const refs = new Map(standing.goals.map(({ id, number }) => [number || NUMBER_OF_TOP, id]))
  for (const { id, line, level } of goals)
    if (level.depth === 0) refs.set(NUMBER_OF_TOP, id)
    else if (line.number) refs.set(line.number.replace(/\.$/, ''), id)
  return refs
}

/** What a row says, by the columns that the file has; or why it can't be read. */
function fieldsOf(part: ReadPart, around: Around, parts: readonly PlannedPart[]): Fields | Why {
  const { line, kind } = part
  const idOf = (row: number) => around.goals.find(goal => goal.line.row === row)!.id
  const text = (name: string) => (line.text === undefined ? {} : { [name]: line.text || null })
  if (kind === 'document' || kind === 'process') return { title: line.title }
  if (kind === 'finding') {
    if (!line.year) return t.noYear
    const year = yearIn(line.year)
    if (typeof year !== 'number') return t.year
    return { goalId: idOf(part.goal!.line.row), year, summary: line.title, ...text('note') }
  }
  const wanted = line.goals === undefined ? null : numbersOf(line.goals)
  const unknown = wanted?.find(number => !around.refs.has(number))
  if (unknown !== undefined) return t.goals(unknown)
  const goalIds = wanted && [...new Set(wanted.map(number => around.refs.get(number)!))].toSorted((a, b) => a - b)
  if (kind === 'strategy')
    return {
      ...{ areaId: idOf(part.area!.line.row), title: line.title, ...text('summary') },
      ...(goalIds && { goalIds }),
    }
  return actionFields(part, goalIds, idOf, parts)
}

function actionFields(
  { line, strategy, goal }: ReadPart,
  wanted: number[] | null,
  idOf: (row: number) => number,
  parts: readonly PlannedPart[],
): Fields | Why {
  const under = strategy && parts.find(one => one.line.row === strategy.row)
  if (strategy && !under) return t.underRejected
  const [startYear, endYear] = [yearIn(line.from), yearIn(line.to)]
  if (startYear === 'bad' || endYear === 'bad') return t.year
  if (typeof startYear === 'number' && typeof endYear === 'number' && endYear < startYear) return t.backwards
  const status = line.status ? statusNamed(line.status) : undefined
  if (status === null) return t.status(line.status!, Object.values(statusSv))
  const goalIds = under || wanted?.length ? wanted : [idOf(goal!.line.row)]
  return {
    ...{ strategyId: under?.id ?? null, title: line.title },
    ...(line.text !== undefined && { description: line.text || null }),
    ...(goalIds && { goalIds }),
    ...(line.responsible !== undefined && { responsible: line.responsible || null }),
    ...(line.partners !== undefined && { partners: [...new Set(listOf(line.partners))] }),
    ...(startYear !== undefined && { startYear }),
    ...(endYear !== undefined && { endYear }),
    ...(status && { status }),
  }
}

/** Undefined where the file says nothing of it. */
const yearIn = (cell: string | undefined): number | null | undefined | 'bad' =>
  cell === undefined ? undefined : cell === '' ? null : /^(19|20)\d{2}$/.test(cell) ? Number(cell) : 'bad'

/** The one in the draft that a row means: by its words where it stands, by its words, or by its number there. */
function standingOf(
  { line, kind }: ReadPart,
  said: Fields,
  { standing, parts, read }: { standing: Standing; parts: readonly PlannedPart[]; read: readonly ReadPart[] },
) {
  const isFree = ({ id }: { id: number }) => !parts.some(part => part.kind === kind && part.id === id)
  const numbered = (one: { number: number; title: string }) =>
    one.number === Number(line.number || NaN) && !read.some(row => row.kind === kind && row.line.title === one.title)
  switch (kind) {
    case 'document':
      return standing.documents.find(one => one.title === line.title) ?? null
    case 'process':
      return standing.processes.find(one => one.title === line.title) ?? null
    case 'finding': {
      const alike = standing.findings.filter(one => isFree(one) && one.summary === line.title)
      return alike.find(({ goalId }) => goalId === said.goalId) ?? alike[0] ?? null
    }
    case 'strategy': {
      const free = standing.strategies.filter(isFree)
      const alike = free.filter(({ title }) => title === line.title)
      const there = free.filter(({ areaId }) => areaId === said.areaId)
      return alike.find(({ areaId }) => areaId === said.areaId) ?? alike[0] ?? there.find(numbered) ?? null
    }
    case 'action': {
      const free = standing.actions.filter(isFree)
      const alike = free.filter(({ title }) => title === line.title)
      const there = free.filter(({ strategyId }) => strategyId === said.strategyId)
      return (
        alike.find(one => one.strategyId === said.strategyId && isSame(one.goalIds, said.goalIds)) ??
        alike.find(one => one.strategyId === said.strategyId) ??
        alike[0] ??
        there.find(numbered) ??
        null
      )
    }
  }
}
