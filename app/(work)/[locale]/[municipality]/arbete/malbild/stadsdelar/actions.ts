'use server'

import { refresh } from 'next/cache'
import { changeDistrict, undoDistrictChange } from '@/lib/districts/commands'
import { districtInput, districtUndoInput } from '@/lib/districts/district-input'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { districtWorkSv as t } from '@/lib/text/district-work-sv'

export async function save(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, districtInput, async (actor, wanted): Promise<Answer> => {
    const done = await changeDistrict(actor, wanted)
    refresh()
    if (done.ok) return { done: done.isUnchanged ? t.same : t.saved }
    if (done.fault === 'taken') return { faults: { name: t.faults.taken } }
    if (done.fault !== 'changed') return { faults: { [WHOLE]: t.faults[done.fault] } }
    const { name, suggestedName } = done.now
    const beside = Object.entries({ name, suggestedName }).flatMap(([field, value]) =>
      value === wanted[field as 'name' | 'suggestedName'] ? [] : [[field, t.faults.now(value ?? '')]],
    )
    return { faults: { ...(Object.fromEntries(beside) as Record<string, string>), [WHOLE]: t.faults.changed } }
  })
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, districtUndoInput, async (actor, which) => {
    const done = await undoDistrictChange(actor, which)
    refresh()
    return done.ok ? {} : { faults: { [WHOLE]: t.faults[done.fault] } }
  })
}
