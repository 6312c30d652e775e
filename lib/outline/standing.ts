import type { Status } from '@/lib/actions/action'
import type { Node } from '@/lib/framework/draft/tree'

export type StandingGoal = Node & {
  number: string
  depth: number
  title: string
  titleEn: string | null
  summary: string | null
}
export type StandingStrategy = {
  id: number
  areaId: number
  number: number
  title: string
  summary: string | null
  goalIds: number[]
}
export type StandingAction = {
  id: number
  strategyId: number | null
  number: number
  title: string
  description: string | null
  goalIds: number[]
  responsible: string | null
  partners: string[]
  startYear: number | null
  endYear: number | null
  status: Status
}
export type StandingFinding = { id: number; goalId: number; year: number; summary: string; note: string | null }

/** All of a målbild that an outline tells of. */
export type Standing = {
  levels: { id: number; depth: number; role: 'overall' | 'area' | 'outcome'; singular: string }[]
  /** From the top, in their order. */
  goals: StandingGoal[]
  strategies: StandingStrategy[]
  actions: StandingAction[]
  documents: { id: number; title: string }[]
  processes: { id: number; title: string }[]
  findings: StandingFinding[]
}

/** A målbild that nothing but its top has been written of takes its levels from what is read in. */
export const isEmpty = ({ goals }: { goals: readonly unknown[] }): boolean => goals.length <= 1
