'use server'

import { ProposalEffect } from '@/components/review/proposal-effect'
import { receiveSent } from '@/lib/forms/receive-sent'
import { baselineStart } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { slugInput } from '@/lib/input/slug'
import { getTenant } from '@/lib/municipality/queries'
import { entrySv } from '@/lib/text/entry-sv'
import { getDraftEffect } from '@/lib/values/draft-effect-queries'
import { indicatorInput } from '@/lib/values/entry-input'

const previewInput = indicatorInput.extend({ municipality: slugInput })

/** What the public would read if what this person has typed of an indicator were published, drawn as a reviewer sees it. */
export async function preview(sent: unknown) {
  return receiveSent(
    sent,
    previewInput,
    async (actor, { municipality: slug, municipalityId, indicatorId, personId }) => {
      const [municipality, framework] = await Promise.all([getTenant(slug), getFramework(slug)])
      if (municipality?.id !== municipalityId || personId !== actor.id)
        return { ok: false, fault: 'malformed' } as const
      const validFrom = framework?.validFrom ?? 0
      const here = { municipality, baselineStart: baselineStart(framework) }
      const found = await getDraftEffect(actor, here, indicatorId)
      const shown = found ? (
        <ProposalEffect effect={found.effect} {...{ ownCode: municipality.code, validFrom }} />
      ) : (
        <p>{entrySv.preview.nothing}</p>
      )
      return { ok: true, shown } as const
    },
  )
}
