'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { sendNow } from '@/lib/mail/send'
import { addMunicipality } from '@/lib/municipality/installation/commands'
import { newMunicipalityInput } from '@/lib/people/new-municipality-input'
import { removalInput } from '@/lib/municipality/installation/removal-input'
import { removeMunicipality } from '@/lib/municipality/installation/remove-commands'
import { workPaths } from '@/lib/municipality/work-paths'
import { installationSv } from '@/lib/text/installation-sv'

export async function add(_: FormState, form: FormData): Promise<FormState> {
  const t = installationSv.add
  return receive(form, newMunicipalityInput, async (actor, wanted) => {
    const added = await addMunicipality(actor, wanted)
    if (!added.ok) {
      if (added.fault === 'slugTaken') return { faults: { slug: t.slugTaken } }
      return { faults: { [added.fault === 'known' ? 'code' : WHOLE]: t.faults[added.fault] } }
    }
    const isSent = await sendNow(added.messageId)
    refresh()
    const done = t.done(wanted.name)
    if (!added.isNew) return { done: `${done} ${t.known(wanted.personName)}` }
    return isSent ? { done: `${done} ${t.sent(wanted.personName)}` } : { done, link: added.link }
  })
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, removalInput, async (actor, which) => {
    const removed = await removeMunicipality(actor, which)
    // What this stands on may be gone.
    if (removed.ok) redirect(workPaths.installation(removed.left))
    const t = installationSv.remove.faults
    return { faults: { [removed.fault === 'otherName' ? 'typedName' : WHOLE]: t[removed.fault] } }
  })
}
