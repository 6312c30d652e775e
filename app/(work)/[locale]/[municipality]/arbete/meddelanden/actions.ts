'use server'

import { refresh } from 'next/cache'
import { letterInput } from '@/lib/auth/person-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { sendAgain } from '@/lib/mail/commands'
import { lettersSv as t } from '@/lib/text/letters-sv'

export async function sendLetterAgain(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, letterInput, async (actor, letter) => {
    const isSent = await sendAgain(actor, letter)
    refresh()
    if (isSent) return { done: t.sentNow }
    return { faults: { [WHOLE]: isSent === undefined ? t.gone : t.notSentNow } }
  })
}
