import type { Dictionary } from '@/lib/text/sv'
import type { Judged } from './judgement'
import type { ReportGoal } from './report'

/** What the municipality has concluded, beside what the figures say; nothing where nobody has written. */
export function judgedIn(judgement: ReportGoal['judgement'], { reports: words }: Dictionary): string[] {
  if (!judgement) return []
  const said = ({ level, gaps }: Judged) => words.bothAnswers(words.levelWords[level], words.gapWords[gaps])
  return [`${words.judged}: ${said(judgement)}.`, `${words.figuresSay}: ${said(judgement.computed)}.`]
}
