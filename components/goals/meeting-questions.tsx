import type { Dictionary } from '@/lib/text/sv'

/** Questions to ask in the meeting: of what grew, turned, is stale or lacks something. */
export function MeetingQuestions({ questions, t }: { questions: readonly string[]; t: Dictionary }) {
  if (questions.length === 0) return null
  return (
    <section className="part questions" aria-labelledby="fragor">
      <h2 id="fragor">{t.frontPage.questions}</h2>
      <ul>
        {questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
