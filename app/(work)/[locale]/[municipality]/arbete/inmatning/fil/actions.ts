'use server'

import { refresh } from 'next/cache'
import { forgetReading } from '@/lib/exchange/import/profile-commands'
import { forgetInput } from '@/lib/exchange/import/profile-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { fileProfilesSv as profiles } from '@/lib/text/file-profiles-sv'
import { severalFilesSv as t } from '@/lib/text/several-files-sv'
import { proposeUndo } from '@/lib/values/undo-commands'
import { undoInput } from '@/lib/values/undo-input'

export async function forget(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, forgetInput, async (actor, which) => {
    const done = await forgetReading(actor, which)
    if (!done.ok) return { faults: { [WHOLE]: profiles.faults[done.fault] } }
    refresh()
    return { done: profiles.forgotten }
  })
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, undoInput, async (actor, { submissionId, ...input }) => {
    const done = await proposeUndo(actor, { ...input, submissionId: BigInt(submissionId) })
    if (!done.ok) return { faults: { [WHOLE]: t.undo.faults[done.fault] } }
    refresh()
    return { done: t.undo.done(done.many) }
  })
}
