'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { proposeOfPublished } from '@/lib/followup/redaction/secret-commands'
import { seenFrom } from '@/lib/municipality/work-queries'
import { reviewSv as t } from '@/lib/text/review-sv'
import { publishSeveral } from '@/lib/values/publish-several'
import { severalInput } from '@/lib/values/review-input'
import { doneWords } from '../done-words'

/** The page is drawn again: what has been published is gone from it, and what was refused stands as it does by now. */
export async function publishChosen(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, severalInput, async (actor, several) => {
    const { published, refused } = await publishSeveral(actor, several)
    const ids = several.chosen.map(({ submissionId }) => submissionId)
    const years = published > 0 ? await proposeOfPublished(several.municipalityId, ids) : []
    refresh()
    const why = refused.map(({ title, fault }) => t.several.refused(title, t.faults[fault]))
    return {
      ...(published > 0 && {
        done: doneWords(`${t.several.done(published)} ${await seenFrom(several.municipalityId)}`, years),
      }),
      ...(why.length > 0 && { faults: { [WHOLE]: why.join(' ') } }),
    }
  })
}
