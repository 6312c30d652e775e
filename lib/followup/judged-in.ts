import type { Dictionary } from '@/lib/text/sv'
import type { Counted, Judged } from './judgement'
import type { ReportGoal } from './report'

type Words = Pick<Dictionary, 'reports'>

/** What the municipality has concluded, beside what the figures say; nothing where nobody has written. */
export function judgedIn(judgement: ReportGoal['judgement'], t: Words): string[] {
  if (!judgement) return []
  const { reports: words } = t
  const said = ({ level, gaps }: Judged) => words.bothAnswers(words.levelWords[level], words.gapWords[gaps])
  const { computed } = judgement
  return [
    `${words.judged}: ${said(judgement)}.`,
    `${words.figuresSay}: ${said(computed)}.`,
    ...countedWords(computed.counted, t),
  ]
}

/** What the figures' two answers are counted from: each measure and gap counts as one, however sure it is. */
export function countedWords(counted: Counted | null, { reports: { counted: words } }: Words): string[] {
  if (!counted) return []
  const { level, gaps } = counted
  const told = (of: string, moved: [(n: number) => string, number][], rest: Rest) => {
    const some = (parts: [(n: number) => string, number][]) => parts.flatMap(([say, n]) => (n > 0 ? [say(n)] : []))
    const ways = some(moved).join(', ')
    const many = moved.reduce((sum, [, n]) => sum + n, 0)
    const sure = rest.unsure > 0 ? words.unsure(rest.unsure, many) : ''
    const others = some([
      [words.equal, rest.equal],
      [words.uncompared, rest.uncompared],
    ])
    return `${of}: ${[ways && ways + sure, ...others].filter(Boolean).join(', ') || words.none}.`
  }
  return [
    told(
      words.level,
      [
        [words.better, level.better],
        [words.worse, level.worse],
        [words.neither, level.neither],
      ],
      level,
    ),
    told(
      words[gaps.between ?? 'gaps'],
      [
        [words.larger, gaps.larger],
        [words.smaller, gaps.smaller],
      ],
      gaps,
    ),
  ]
}
type Rest = Record<'equal' | 'uncompared' | 'unsure', number>
