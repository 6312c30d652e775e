'use server'

import { refresh } from 'next/cache'
import { invitationInput } from '@/lib/auth/person-input'
import type { FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { sendNow } from '@/lib/mail/send'
import { inviteColleague } from '@/lib/people/commands'
import { faultIn } from '@/lib/people/fault-words'
import { peopleSv } from '@/lib/text/people-sv'

const t = peopleSv.invite

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, invitationInput, async (actor, invitation) => {
    const invited = await inviteColleague(actor, invitation)
    if (!invited.ok) return faultIn(invited.fault)
    const isSent = await sendNow(invited.messageId)
    refresh()
    if (invited.secret === null) return { done: t.doneKnown(invitation.name) }
    return isSent
      ? { done: `${t.done(invitation.name)} ${t.sent}` }
      : { done: t.done(invitation.name), link: invited.link }
  })
}
