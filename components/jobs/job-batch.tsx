import { ColumnHeads } from '@/components/ui/column-heads'
import { isUnanswered, MINUTES_UNTIL_AGAIN, MOST_TRIES } from '@/lib/jobs/asked-again'
import type { JobBatch as Batch, ShownJob } from '@/lib/jobs/work-queries'
import { jobsSv as t } from '@/lib/text/jobs-sv'
import { timeOf } from '@/lib/text/moments'

type Links = { submission: (id: string) => string; source: (code: string) => string; entry: string }

/** What was asked for together: how far it has come, what came of it, and each job. */
export function JobBatch({ batch, links }: { batch: Batch; links: Links }) {
  const { jobs, done, askedBy, askedAt } = batch
  const is = (outcomes: readonly string[]) =>
    jobs.filter(({ state, outcome }) => state === 'done' && outcomes.includes(outcome ?? ''))
  const many = (...outcomes: string[]) => is(outcomes).length
  const [proposed, same, catalogues] = [many('proposed'), many('same'), many('catalogue')]
  const person = many(...t.needsPerson)
  const counts = { proposed, same, person, catalogues, failed: done - proposed - same - person - catalogues }
  const unanswered = jobs.filter(isUnanswered)
  const isAskedAgain = unanswered.some(({ state }) => state === 'again')
  const number = jobs[0]!.id
  const id = `hamtning-${number}`
  return (
    <section className="part job-batch" aria-labelledby={id}>
      <h2 id={id}>{t.askedBy(number, askedBy, timeOf(askedAt))}</h2>
      <p>
        <progress max={jobs.length} value={done} aria-labelledby={id} /> {t.progress(done, jobs.length)}
      </p>
      <p>{t.counts(counts)}</p>
      {unanswered.length > 0 && (
        <p className="notice">
          {isAskedAgain ? t.asksAgain(MINUTES_UNTIL_AGAIN) : t.askedEnough(MOST_TRIES)} {t.meanwhile}{' '}
          <a href={links.entry}>{t.toEntry}</a>.
        </p>
      )}
      <details open={done < jobs.length || undefined}>
        <summary>{t.each}</summary>
        <table>
          <ColumnHeads heads={t.heads} />
          <tbody>
            {jobs.map(job => (
              <tr key={job.id}>
                <th scope="row">{job.name}</th>
                <td>{job.state === 'again' ? t.again(timeOf(job.runAt)) : t.states[job.state]}</td>
                <td>
                  <Came job={job} links={links} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Came({ job: { outcome, many, submissionId, code, state }, links }: { job: ShownJob; links: Links }) {
  if (outcome === null) return null
  const words = t.outcomes[outcome]?.(many) ?? outcome
  if (submissionId)
    return (
      <>
        {words}, <a href={links.submission(submissionId)}>{t.toReview}</a>
      </>
    )
  if (state === 'done' && code !== null && t.needsPerson.includes(outcome))
    return (
      <>
        {words}: <a href={links.source(code)}>{t.toSource}</a>
      </>
    )
  return words
}
