import { reviewSv as t } from '@/lib/text/review-sv'
import { workSv } from '@/lib/text/work-sv'
import type { SubmissionStep } from '@/lib/values/proposal'

/** The road of a submission in words, oldest first. */
export function SubmissionSteps({ steps }: { steps: readonly SubmissionStep[] }) {
  return (
    <ol className="steps">
      {steps.map(({ what, by, at, note, publishAt }, i) => (
        <li key={i}>
          {workSv.time(at)}: {by ?? t.aJob} {t.steps[what]}
          {publishAt && ` ${workSv.time(publishAt)}`}.{note && <q className="said">{note}</q>}
        </li>
      ))}
    </ol>
  )
}
