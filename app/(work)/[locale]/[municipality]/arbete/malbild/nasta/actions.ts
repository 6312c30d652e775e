'use server'

import { redirect, RedirectType } from 'next/navigation'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { nextInput } from '@/lib/framework/draft/draft-input'
import { prepareNext } from '@/lib/framework/draft/framework-commands'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from '@/lib/people/queries'
import { draftSv as t } from '@/lib/text/draft-sv'

export async function prepare(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, nextInput, async (actor, wanted) => {
    const prepared = await prepareNext(actor, wanted)
    if (!prepared.ok)
      return { faults: { [prepared.fault === 'backwards' ? 'validTo' : WHOLE]: t.faults[prepared.fault] } }
    redirect(workPaths.draft(await getSlugOf(wanted.municipalityId), prepared.slug), RedirectType.push)
  })
}
