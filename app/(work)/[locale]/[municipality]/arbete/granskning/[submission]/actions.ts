'use server'

import { refresh } from 'next/cache'
import type { z } from 'zod'
import type { FormState } from '@/lib/forms/form-state'
import { WHOLE } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { proposeOfPublished, proposeOfSecrets } from '@/lib/followup/redaction/secret-commands'
import { seenFrom } from '@/lib/municipality/work-queries'
import { reviewSv as t } from '@/lib/text/review-sv'
import { commentOnValues, returnCommented } from '@/lib/values/comment-commands'
import { publishSubmission } from '@/lib/values/publish-commands'
import { approveSubmission, returnSubmission } from '@/lib/values/review-commands'
import { momentInSweden } from '@/lib/text/days'
import type { ReviewDone } from '@/lib/values/review-fault'
import { decisionInput, returnInput, withdrawalInput } from '@/lib/values/review-input'
import { scheduleSubmission, unscheduleSubmission } from '@/lib/values/schedule-commands'
import { withdrawSubmission } from '@/lib/values/withdraw-commands'
import { doneWords } from '../done-words'

type Sent = Pick<z.output<typeof decisionInput>, 'municipalityId' | 'submissionId' | 'seenEvents'>
const reviewing = ({ municipalityId, submissionId, seenEvents }: Sent) => ({
  ...{ municipalityId, seenEvents, submissionId: BigInt(submissionId) },
})

/** The page is drawn again either way: whoever is told that somebody came first sees how it stands. */
function told(done: ReviewDone, what: keyof typeof t.done, years: readonly number[] = [], seen = ''): Answer {
  refresh()
  return done.ok
    ? { done: doneWords(`${t.done[what]} ${seen}`.trim(), years) }
    : { faults: { [WHOLE]: t.faults[done.fault] } }
}

const decided = {
  approve: approveSubmission,
  publish: publishSubmission,
  schedule: scheduleSubmission,
  unschedule: unscheduleSubmission,
}

export async function decide(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, decisionInput, async (actor, { decision, publishAt, ...sent }) => {
    const which = reviewing(sent)
    const done = await decided[decision](actor, { ...which, publishAt: momentInSweden(publishAt ?? '') })
    const isOut = done.ok && decision === 'publish'
    if (!isOut) return told(done, decision)
    const years = await proposeOfPublished(which.municipalityId, [which.submissionId])
    return told(done, decision, years, await seenFrom(which.municipalityId))
  })
}

const said = { return: returnSubmission, returnCommented, comment: commentOnValues }

export async function sendBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, returnInput, async (actor, { what, note, number, comment, ...sent }) => {
    const comments = number.map((at, i) => ({ number: at, text: comment[i] ?? '' }))
    return told(await said[what](actor, { ...reviewing(sent), note, comments }), what)
  })
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, withdrawalInput, async (actor, { reason, isSecret, ...sent }) => {
    const withdrawing = { ...reviewing(sent), reason, isSecret: isSecret !== undefined }
    const done = await withdrawSubmission(actor, withdrawing)
    const isSecretNow = done.ok && withdrawing.isSecret
    return told(done, 'withdraw', isSecretNow ? await proposeOfSecrets(sent.municipalityId) : [])
  })
}
