import { isAsking, type ReadPart, type ReadSeveral } from './hold-several'
import type { ReadImport } from './hold-against'
import type { Plan, PlannedCell } from './plan'
import type { ReadFile } from './read-file'

const SHOWN = 100

/** A plan as a page shows it: how much there is of each, and the first of them. */
export type ShownPlan = Pick<Plan, 'questions' | 'remarks'> & {
  counts: Record<PlannedCell['kind'] | 'rejected' | 'otherPlaces' | 'otherLabels', number>
  /** The first new and changed ones. */
  changes: PlannedCell[]
  rejected: Plan['rejected']
}

export type ShownImport = Omit<ReadImport, 'plan'> & { plan: ShownPlan }

/** A large file's cells stay on the server. */
function shownPlan({ cells, rejected, passed, questions, remarks }: Plan): ShownPlan {
  const many = (kind: PlannedCell['kind']) => cells.filter(cell => cell.kind === kind).length
  const changes: PlannedCell[] = []
  for (const cell of cells) if (cell.kind !== 'unchanged' && changes.length < SHOWN) changes.push(cell)
  return {
    ...{ questions, remarks, changes, rejected: rejected.slice(0, SHOWN) },
    counts: {
      ...{ new: many('new'), changed: many('changed'), unchanged: many('unchanged'), rejected: rejected.length },
      ...passed,
    },
  }
}

export const shownImport = ({ plan, ...read }: ReadImport): ShownImport => ({ ...read, plan: shownPlan(plan) })

export type ShownPart = Omit<ReadPart, 'read'> & { read: ShownImport }

/** A file of several indicators as a page shows it. */
export type ShownSeveral = Pick<ReadSeveral, 'questions' | 'unknown'> & {
  file: ReadImport['file']
  sheets: string[]
  parts: ShownPart[]
  remarks: Plan['remarks']
  isAsked: boolean
}

export function shownSeveral(
  { kind, encoding, separator, hash, signs, source, sheets }: ReadFile,
  read: ReadSeveral,
): ShownSeveral {
  const rounded = read.parts.flatMap(({ read: { plan } }) => plan.remarks).reduce((sum, { many }) => sum + many, 0)
  return {
    file: { kind, encoding, separator, hash, signs, source },
    sheets: sheets.map(({ name }) => name),
    ...{ questions: read.questions, unknown: read.unknown, isAsked: isAsking(read) },
    parts: read.parts.map(({ read: one, ...part }) => ({ ...part, read: shownImport(one) })),
    remarks: rounded > 0 ? [{ what: 'rounded', many: rounded }] : [],
  }
}
