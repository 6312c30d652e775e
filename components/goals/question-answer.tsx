import type { ReactNode } from 'react'
import type { Answer } from '@/lib/observations/answers'

type Props = { id: string; question: string; answer: Answer; soft?: ReactNode; children: ReactNode }

/** How many of the sentences are said beside the answer; the others stand below, more quietly. */
const ALOUD = 2

/** One of the two questions: the answer with what it stands on, then the changes themselves. */
export function QuestionAnswer({ id, question, answer: { answer, says }, soft, children }: Props) {
  return (
    <section className="part question" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <p className="answer">
        <strong>{answer}</strong> {says.slice(0, ALOUD).join(' ')}
      </p>
      <p className="answer-more">
        {says.slice(ALOUD).join(' ')} {soft}
      </p>
      {children}
    </section>
  )
}
