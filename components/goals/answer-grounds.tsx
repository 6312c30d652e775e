import type { ReactNode } from 'react'
import type { Answer } from '@/lib/observations/answers'

type Props = {
  answer: Answer
  /** How many of its sentences are said beside the answer. */
  aloud: number
  /** After what is said of chance. */
  more?: ReactNode
}

/** Below the rows of an answer: what else it stands on, and how far the changes can be chance. */
export function AnswerGrounds({ answer: { says, chance }, aloud, more }: Props) {
  const quiet = says.slice(aloud)
  return (
    <>
      {quiet.length > 0 && <p className="answer-more">{quiet.join(' ')}</p>}
      {(chance.length > 0 || more) && (
        <p className="answer-more">
          {chance.join(' ')} {more}
        </p>
      )}
    </>
  )
}
