'use server'

import { refresh } from 'next/cache'
import { env } from '@/lib/env'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { invitationInput, takenBackInput } from '@/lib/framework/draft/draft-input'
import { inviteToDraft, takeBackInvitation } from '@/lib/framework/draft/invited/commands'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from '@/lib/people/queries'
import { draftSv } from '@/lib/text/draft-sv'
import { invitedSv as t } from '@/lib/text/invited-sv'

export async function invite(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, invitationInput, async (actor, wanted): Promise<Answer> => {
    const done = await inviteToDraft(actor, wanted)
    refresh()
    if (done.ok) {
      const path = workPaths.invitedDraft(await getSlugOf(wanted.municipalityId), done.secret)
      return { done: t.made, link: new URL(path, env().SITE_URL).href }
    }
    return { faults: done.fault === 'past' ? { lastDay: t.faults.past } : { [WHOLE]: draftSv.faults[done.fault] } }
  })
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, takenBackInput, async (actor, invitation) => {
    const done = await takeBackInvitation(actor, invitation)
    refresh()
    return done.ok || done.fault === 'past' ? {} : { faults: { [WHOLE]: draftSv.faults[done.fault] } }
  })
}
