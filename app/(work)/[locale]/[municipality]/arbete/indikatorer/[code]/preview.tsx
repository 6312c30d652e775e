'use server'

import type { ReactNode } from 'react'
import { ProposalEffect } from '@/components/review/proposal-effect'
import { only } from '@/lib/differing'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive } from '@/lib/forms/receive'
import { baselineStart } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { slugInput } from '@/lib/input/slug'
import { getTenant } from '@/lib/municipality/queries'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'
import { PROPOSED_FIELDS, type Settings } from '@/lib/values/indicator-settings'
import { groupsIn } from '@/lib/values/groups-input'
import { settingsPreviewInput } from '@/lib/values/indicator-settings-input'
import { getSettingsEffect } from '@/lib/values/settings-effect-queries'

const previewInput = settingsPreviewInput.safeExtend({ municipality: slugInput })

/** What the public would read if the settings were as they stand in the form, drawn as a reviewer sees it. */
export async function previewSettings(_: FormState, form: FormData): Promise<{ state: FormState; shown: ReactNode }> {
  let shown: ReactNode = null
  const state = await receive(form, previewInput, async (actor, { municipality: slug, ...said }) => {
    const { municipalityId, indicatorId } = said
    const [municipality, framework] = await Promise.all([getTenant(slug), getFramework(slug)])
    if (municipality?.id !== municipalityId) return { faults: { [WHOLE]: t.faults.missing } }
    const validFrom = framework?.validFrom ?? 0
    const wanted = only({ ...said, groups: groupsIn(said) }, PROPOSED_FIELDS) as Settings
    const found = await getSettingsEffect(
      actor,
      { municipality, baselineStart: baselineStart(framework) },
      { indicatorId, wanted },
    )
    if (!found.ok) return { faults: { [WHOLE]: t.faults[found.fault] } }
    shown = <ProposalEffect effect={found.effect} {...{ ownCode: municipality.code, validFrom }} />
  })
  return { state, shown }
}
