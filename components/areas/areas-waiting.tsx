'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { areasSv as t } from '@/lib/text/areas-sv'
import type { OwnAreas } from '@/lib/values/areas/work-queries'

type Props = { municipalityId: number; proposed: NonNullable<OwnAreas['proposed']>; href: string; takeBack: FormAction }

/** A proposal of areas that waits, or came back. */
export function AreasWaiting({ municipalityId, proposed, href, takeBack }: Props) {
  const { submissionId, isReturned, isOwn, note } = proposed
  const [state, send, isSending] = useForm(takeBack)
  return (
    <div className="notice">
      <FormOutcome state={state} />
      <p>
        {isReturned ? t.returned(note) : t.waits} <a href={href}>{t.open}</a>
      </p>
      {isOwn && (
        <form action={send} noValidate>
          <HiddenFields which={{ municipalityId, submissionId }} />
          <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
            {t.takeBack}
          </button>
        </form>
      )}
    </div>
  )
}
