'use server'

import { refresh } from 'next/cache'
import type { FormState } from '@/lib/forms/form-state'
import { WHOLE } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { receiveSent } from '@/lib/forms/receive-sent'
import { entrySv } from '@/lib/text/entry-sv'
import { discardDraft, saveDraft } from '@/lib/values/draft-commands'
import { draftInput, indicatorInput, submissionInput, submitInput } from '@/lib/values/entry-input'
import { submitDraft, takeBack } from '@/lib/values/submit-commands'

export async function save(sent: unknown) {
  return receiveSent(sent, draftInput, saveDraft)
}

export async function submit(sent: unknown) {
  return receiveSent(sent, submitInput, submitDraft)
}

export async function discard(sent: unknown) {
  return receiveSent(sent, indicatorInput, discardDraft)
}

export async function takeBackOwn(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, submissionInput, async (actor, { municipalityId, submissionId }) => {
    const taken = await takeBack(actor, { municipalityId, submissionId: BigInt(submissionId) })
    if (!taken.ok) return { faults: { [WHOLE]: entrySv.faults[taken.fault] } }
    refresh()
  })
}
