'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { indicatorEditingSv } from '@/lib/text/indicator-editing-sv'

const t = indicatorEditingSv.settings

type Props = {
  takeBack: FormAction
  municipalityId: number
  /** The proposal with its answers before and after. */
  href: string
  proposed: { submissionId: string; isReturned: boolean; isOwn: boolean; note: string | null }
}

/** The change that waits, with what it does to the answers, and a way to take one's own back. */
export function SettingsProposed({ takeBack, municipalityId, href, proposed }: Props) {
  const [state, take, isTaking] = useForm(takeBack)
  return (
    <form action={take}>
      <FormOutcome state={state} />
      <p className="notice">{proposed.isReturned ? t.returned(proposed.note) : t.waits}</p>
      <p>
        <a href={href}>{t.seeEffect}</a>
      </p>
      <HiddenFields which={{ municipalityId, submissionId: proposed.submissionId }} />
      {proposed.isOwn && (
        <button className="as-link" type="submit" disabled={isTaking}>
          {t.takeBack}
        </button>
      )}
    </form>
  )
}
