'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { timelineSv } from '@/lib/text/timeline-sv'
import { submissionInput } from '@/lib/values/entry-input'
import { proposeWithdrawal, takeWithdrawalBack } from '@/lib/values/withdrawal-commands'
import { withdrawalProposalInput } from '@/lib/values/withdrawal-input'

const t = timelineSv.withdraw

export async function proposeAway(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, withdrawalProposalInput, async (actor, { revisionId, isSecret, ...sent }) => {
    const proposing = { ...sent, revisionId: BigInt(revisionId), isSecret: isSecret !== undefined }
    const done = await proposeWithdrawal(actor, proposing)
    if (!done.ok) return { faults: { [WHOLE]: t.faults[done.fault] } }
    refresh()
    return { done: t.done(done.many) }
  })
}

export async function takeAwayBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, submissionInput, async (actor, { municipalityId, submissionId }) => {
    const done = await takeWithdrawalBack(actor, { municipalityId, submissionId: BigInt(submissionId) })
    refresh()
    return done.ok ? { done: t.takenBack } : { faults: { [WHOLE]: t.faults[done.fault] } }
  })
}
