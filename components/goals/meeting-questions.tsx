import type { Question } from '@/lib/observations/questions'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  /** Of the figures, each with the way to its grounds. */
  questions: readonly Question[]
  /** The municipality's own. */
  own: readonly string[]
  t: Dictionary
}

/** Questions for whoever meets the municipality, or sits in it: of what grew, turned, is stale or lacks something. Each leads to its grounds. */
export function MeetingQuestions({ questions, own, t }: Props) {
  if (questions.length + own.length === 0) return null
  return (
    <section className="part questions" aria-labelledby="fragor">
      <h2 id="fragor">{t.frontPage.questions}</h2>
      <ul>
        {own.map(text => (
          <li key={text}>
            {text} <span className="soft small">{t.frontPage.ownQuestion}</span>
          </li>
        ))}
        {questions.map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
