import type { Question } from '@/lib/observations/questions'
import type { Dictionary } from '@/lib/text/sv'

/** Questions for whoever meets the municipality, or sits in it: of what grew, turned, is stale or lacks something. Each leads to its grounds. */
export function MeetingQuestions({ questions, t }: { questions: readonly Question[]; t: Dictionary }) {
  if (questions.length === 0) return null
  return (
    <section className="part questions" aria-labelledby="fragor">
      <h2 id="fragor">{t.frontPage.questions}</h2>
      <ul>
        {questions.map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
