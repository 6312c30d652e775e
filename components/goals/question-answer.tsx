import type { ReactNode } from 'react'
import type { Answer } from '@/lib/observations/answers'

type Props = {
  id: string
  question: string
  answer: Answer
  /** How many of the sentences are said beside the answer; the others stand below, more quietly. */
  aloud?: number
  /** After what is said of chance. */
  more?: ReactNode
  children: ReactNode
}

/** One of the two questions: the answer with what it stands on, the changes themselves, and how far they can be chance. */
export function QuestionAnswer({ id, question, answer: { answer, says, chance }, aloud = 1, more, children }: Props) {
  const quiet = says.slice(aloud)
  return (
    <section className="part question" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <p className="answer">
        <strong>{answer}</strong> {says.slice(0, aloud).join(' ')}
      </p>
      {quiet.length > 0 && <p className="answer-more">{quiet.join(' ')}</p>}
      {children}
      {(chance.length > 0 || more) && (
        <p className="answer-more">
          {chance.join(' ')} {more}
        </p>
      )}
    </section>
  )
}
