'use server'

import { refresh } from 'next/cache'
import { redirect, RedirectType } from 'next/navigation'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { mergeGoals, splitGoal } from '@/lib/framework/draft/join-commands'
import { mergeInput, splitInput } from '@/lib/framework/draft/join-input'
import { workPaths } from '@/lib/municipality/work-paths'
import { getSlugOf } from '@/lib/people/queries'
import { draftSv as t } from '@/lib/text/draft-sv'

type Done = Awaited<ReturnType<typeof mergeGoals>> | Awaited<ReturnType<typeof splitGoal>>

async function after(
  done: Done,
  { municipalityId, goalId }: { municipalityId: number; goalId: number },
): Promise<Answer> {
  if (done.ok) redirect(workPaths.goal(await getSlugOf(municipalityId), goalId), RedirectType.push)
  refresh()
  return { faults: { [WHOLE]: t.faults[done.fault] } }
}

export async function merge(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, mergeInput, async (actor, wanted) => after(await mergeGoals(actor, wanted), wanted))
}

export async function split(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, splitInput, async (actor, wanted) => after(await splitGoal(actor, wanted), wanted))
}
