import type { ReactNode } from 'react'
import type { Answer } from '@/lib/observations/answers'

type Props = {
  id: string
  question: string
  answer: Answer
  /** How many of its sentences are said beside the answer; the others stand below the rows. */
  aloud: number
  children: ReactNode
}

/** One sheet has room for as many, as it has none for what stands below the rows. */
const ON_PAPER = 2

/** One of the two questions: the answer with what it stands on, then the changes themselves. */
export function QuestionAnswer({ id, question, answer: { answer, says }, aloud, children }: Props) {
  return (
    <section className="part question" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <p className="answer">
        <strong>{answer}</strong> {says.slice(0, aloud).join(' ')}
        {aloud < ON_PAPER && <span className="print-only"> {says.slice(aloud, ON_PAPER).join(' ')}</span>}
      </p>
      {children}
    </section>
  )
}
