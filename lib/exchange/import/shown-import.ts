import type { CheckedSeveral, CheckedValue } from './check-several'
import type { ReadPart, ReadSeveral } from './hold-several'
import type { ReadImport } from './hold-against'
import { rowsIn, type Passed } from './passed'
import type { Plan } from './plan'
import type { PlannedCell } from './planned-cell'
import type { ReadFile } from './read-file'
import { summed } from './remarks'
import { tableName } from './table'
import type { Offered } from './work-queries'

const SHOWN = 100

/** A plan as a page shows it: how much there is of each, and the first of them. */
export type ShownPlan = Pick<Plan, 'questions' | 'remarks'> & {
  counts: Record<PlanKind | keyof Passed, number>
  /** The commonest of what rows that are passed by say, with how many they are. */
  passed: Record<keyof Passed, [text: string, rows: number][]>
  /** The first of each kind. */
  shown: Record<PlannedCell['kind'], PlannedCell[]> & { asked: Plan['asked'] }
  rejected: Plan['rejected']
}
/** What can be looked at by itself in a plan. */
export const PLAN_KINDS = ['new', 'changed', 'asked', 'rejected', 'unchanged'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** A figure that stands alone, and what it says in words. */
export type PlanFigure = { svg: string; words: string }

/** A table as a page shows it. */
export type ShownTable = Omit<ReadImport, 'plan'> & { plan: ShownPlan }
export type ShownImport = ShownTable & { offered: Offered; figure: PlanFigure | null }

/** A large file's cells stay on the server. */
function shownPlan({ cells, asked, rejected, passed, questions, remarks }: Plan): ShownPlan {
  const of = { new: [], changed: [], unchanged: [] } as Record<PlannedCell['kind'], PlannedCell[]>
  for (const cell of cells) of[cell.kind].push(cell)
  const first = <One>(all: readonly One[]) => all.slice(0, SHOWN)
  const commonest = (texts: ReadonlyMap<string, number>) => first([...texts].toSorted(([, a], [, b]) => b - a))
  return {
    ...{ questions, remarks, rejected: first(rejected) },
    shown: { new: first(of.new), changed: first(of.changed), unchanged: first(of.unchanged), asked: first(asked) },
    counts: {
      ...{ new: of.new.length, changed: of.changed.length, unchanged: of.unchanged.length },
      ...{ asked: asked.length, rejected: rejected.length },
      ...{ otherPlaces: rowsIn(passed.otherPlaces), otherLabels: rowsIn(passed.otherLabels) },
    },
    passed: { otherPlaces: commonest(passed.otherPlaces), otherLabels: commonest(passed.otherLabels) },
  }
}

const shownTable = ({ plan, ...read }: ReadImport): ShownTable => ({ ...read, plan: shownPlan(plan) })
export const shownImport = (
  { read, offered }: { read: ReadImport; offered: Offered },
  figure: PlanFigure | null,
): ShownImport => ({
  ...{ ...shownTable(read), offered, figure },
})

export type ShownPart = Omit<ReadPart, 'read'> & { read: ShownTable }

/** What a check says of a value. */
type ShownCheck = Pick<CheckedValue, 'name' | 'label' | 'typed' | 'findings' | 'decimals'>
type ShownChecks = { many: number; first: ShownCheck[] }

/** A file of several indicators as a page shows it. */
export type ShownSeveral = Pick<ReadSeveral, 'questions' | 'unknown'> & {
  file: ReadImport['file']
  sheets: string[]
  offered: Offered
  parts: ShownPart[]
  remarks: Plan['remarks']
  /** Null while something is asked. */
  checked: { ready: number; asking: ShownChecks; stopped: ShownChecks } | null
}

const SHOWN_CHECKS = 20

type Planned = { file: ReadFile; read: ReadSeveral; checked: CheckedSeveral | null; offered: Offered }

export function shownSeveral({ file, read, checked, offered }: Planned): ShownSeveral {
  const { kind, encoding, separator, hash, signs, sheets } = file
  const source = read.parts.flatMap(part => part.read.file.source ?? [])[0] ?? file.source
  return {
    file: { kind, encoding, separator, hash, signs, source },
    sheets: sheets.map(tableName),
    ...{ questions: read.questions, unknown: read.unknown, offered },
    parts: read.parts.map(({ read: one, ...part }) => ({ ...part, read: shownTable(one) })),
    remarks: summed(read.parts.flatMap(({ read: { plan } }) => plan.remarks)),
    checked: checked && {
      ...{ ready: checked.ready.length, asking: shownChecks(checked.asking), stopped: shownChecks(checked.stopped) },
    },
  }
}

const shownChecks = (all: readonly CheckedValue[]): ShownChecks => ({
  many: all.length,
  first: all
    .slice(0, SHOWN_CHECKS)
    .map(({ name, label, typed, findings, decimals }) => ({ name, label, typed, findings, decimals })),
})
