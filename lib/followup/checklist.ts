import type { Assessment, Computed } from './judgement'
import { isAgainst } from './judgement'
import { standingOf, type Part } from './progress'

/** A goal that the round says something of. */
export type AssessedGoal = {
  id: number
  number: string
  title: string
  isOverall: boolean
  hasIndicators: boolean
  hasSocialGaps: boolean
  computed: Computed
  assessment: Assessment
  /** Numbers in its texts that are hidden from readers, and links that no reader can follow. */
  hiddenNumbers: readonly string[]
  brokenLinks: readonly string[]
  /** How many comments nobody has settled. */
  openComments: number
}

/** What stops a round from being published, and what wants a word of why it is as it should be. */
export type ErrorKind =
  'noIndicators' | 'waiting' | 'noJudgement' | 'noText' | 'noReason' | 'hiddenNumber' | 'hiddenInNote'
export const WARNINGS = ['missing', 'stale', 'against', 'noSocialGap', 'brokenLink', 'openComment'] as const
/** Those whose note is told to readers: of the others they know nothing. */
export const TOLD_WARNINGS: readonly string[] = ['missing', 'stale', 'against', 'noSocialGap'] satisfies WarningKind[]
export type WarningKind = (typeof WARNINGS)[number]

/** About which goals, by id, or which indicators, by code. */
export type Finding<K> = { kind: K; goals: number[]; codes: string[]; said: string[] }
export type Checklist = {
  errors: Finding<ErrorKind>[]
  warnings: (Finding<WarningKind> & { note: string })[]
  isPassed: boolean
}

const against = ({ assessment, computed }: AssessedGoal) => isAgainst(assessment, computed)
/** Whether it is judged otherwise than the figures say, and nobody has written why. */
export const lacksReason = (goal: AssessedGoal): boolean => against(goal) && goal.assessment.reason === ''

/**
 * What a report has to have before it is published (as at Explore Education Statistics: errors stop it, warnings are
 * answered). `notes` are the answers by kind.
 */
export function checklistOf(
  { parts, goals, lastYear }: { parts: readonly Part[]; goals: readonly AssessedGoal[]; lastYear: number },
  notes: ReadonlyMap<string, string>,
  /** Numbers in them that are hidden from readers. */
  hiddenInNotes: readonly string[] = [],
): Checklist {
  const ofGoals = <K>(kind: K, are: (goal: AssessedGoal) => boolean, said: string[] = []): Finding<K>[] => {
    const found = goals.filter(are).map(({ id }) => id)
    return found.length > 0 ? [{ kind, goals: found, codes: [], said }] : []
  }
  const ofParts = <K>(kind: K, are: (part: Part) => boolean): Finding<K>[] => {
    const found = parts.filter(are).map(({ code }) => code)
    return found.length > 0 ? [{ kind, goals: [], codes: found, said: [] }] : []
  }
  const errors: Finding<ErrorKind>[] = [
    ...(parts.length === 0 ? [{ kind: 'noIndicators' as const, goals: [], codes: [], said: [] }] : []),
    ...ofParts('waiting' as const, ({ waiting }) => waiting > 0),
    ...ofGoals('noJudgement' as const, ({ assessment: { level, gaps } }) => level === null || gaps === null),
    ...ofGoals('noText' as const, ({ assessment }) => assessment.text === ''),
    ...ofGoals('noReason' as const, lacksReason),
    ...ofGoals(
      'hiddenNumber' as const,
      ({ hiddenNumbers }) => hiddenNumbers.length > 0,
      goals.flatMap(({ hiddenNumbers }) => hiddenNumbers),
    ),
    ...(hiddenInNotes.length > 0
      ? [{ kind: 'hiddenInNote' as const, goals: [], codes: [], said: [...hiddenInNotes] }]
      : []),
  ]
  const warnings = [
    ...ofParts('missing' as const, part => standingOf(part, lastYear) === 'missing'),
    ...ofParts('stale' as const, part => standingOf(part, lastYear) === 'stale'),
    ...ofGoals('against' as const, against),
    ...ofGoals('noSocialGap' as const, ({ hasIndicators, hasSocialGaps }) => hasIndicators && !hasSocialGaps),
    ...ofGoals(
      'brokenLink' as const,
      ({ brokenLinks }) => brokenLinks.length > 0,
      goals.flatMap(({ brokenLinks }) => brokenLinks),
    ),
    ...ofGoals('openComment' as const, ({ openComments }) => openComments > 0),
  ].map(warning => ({ ...warning, note: notes.get(warning.kind) ?? '' }))
  return { errors, warnings, isPassed: errors.length === 0 && warnings.every(({ note }) => note !== '') }
}
