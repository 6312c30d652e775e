'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { restorePageText, writePageText } from '@/lib/municipality/page-text-commands'
import { pageTextInput, pageTextRestoreInput } from '@/lib/municipality/page-text-input'
import { seenFrom } from '@/lib/municipality/work-queries'
import { pageTextsSv as t } from '@/lib/text/page-texts-sv'

type Done = Awaited<ReturnType<typeof writePageText>>

async function told(done: Done, municipalityId: number): Promise<Answer> {
  refresh()
  return done.ok
    ? { done: `${t.saved} ${await seenFrom(municipalityId)}` }
    : { faults: { [WHOLE]: t.faults[done.fault] } }
}

export async function save(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, pageTextInput, async (actor, written) =>
    told(await writePageText(actor, written), written.municipalityId),
  )
}

export async function restore(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, pageTextRestoreInput, async (actor, version) =>
    told(await restorePageText(actor, version), version.municipalityId),
  )
}
