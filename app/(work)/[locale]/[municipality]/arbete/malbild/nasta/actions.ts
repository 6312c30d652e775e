'use server'

import { redirect, RedirectType } from 'next/navigation'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { emptyInput, nextInput } from '@/lib/framework/draft/draft-input'
import { beginEmpty, prepareNext } from '@/lib/framework/draft/framework-commands'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from '@/lib/people/queries'
import { draftSv as t } from '@/lib/text/draft-sv'

export async function prepare(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, nextInput, async (actor, wanted) => {
    return onward(wanted.municipalityId, await prepareNext(actor, wanted))
  })
}

export async function begin(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, emptyInput, async (actor, wanted) =>
    onward(wanted.municipalityId, await beginEmpty(actor, wanted)),
  )
}

async function onward(municipalityId: number, made: Awaited<ReturnType<typeof prepareNext>>): Promise<Answer> {
  if (!made.ok) return { faults: { [made.fault === 'backwards' ? 'validTo' : WHOLE]: t.faults[made.fault] } }
  redirect(workPaths.draft(await getSlugOf(municipalityId), made.slug), RedirectType.push)
}
