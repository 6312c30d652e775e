import type { ReactNode } from 'react'

type Props = {
  id: string
  question: string
  answer: string
  says: readonly string[]
  soft?: ReactNode
  children: ReactNode
}

/** One of the two questions: the answer in a sentence or two, what stands behind it, then the changes themselves. */
export function QuestionAnswer({ id, question, answer, says, soft, children }: Props) {
  const [first, ...more] = says
  return (
    <section className="part question" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <p className="answer">
        <strong>{answer}</strong> {first}
      </p>
      <p className="answer-more">
        {more.join(' ')} {soft}
      </p>
      {children}
    </section>
  )
}
