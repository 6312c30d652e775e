'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { newIndicatorSv } from '@/lib/text/new-indicator-sv'

const t = newIndicatorSv.waiting

type Waiting = {
  submissionId: string
  name: string
  isReturned: boolean
  isOwn: boolean
  note: string | null
  /** The proposal, and where it is written anew. */
  href: string
  again: string
}
type Props = { waiting: readonly Waiting[]; municipalityId: number; takeBack: FormAction }

/** What has been proposed and is no indicator yet. */
export function NewIndicators({ waiting, municipalityId, takeBack }: Props) {
  const [state, take, isTaking] = useForm(takeBack)
  return (
    <section className="part" aria-labelledby="foreslagna">
      <h2 id="foreslagna">{t.title}</h2>
      <FormOutcome state={state} />
      <ul>
        {waiting.map(({ submissionId, name, isReturned, isOwn, note, href, again }) => (
          <li key={submissionId}>
            <a href={href}>{name}</a>, {isReturned ? t.returned(note) : t.waits}
            {isReturned && isOwn && (
              <>
                {' '}
                <a href={again}>{t.again}</a>
              </>
            )}
            {isOwn && (
              <form action={take}>
                <HiddenFields which={{ municipalityId, submissionId }} />
                <button className="as-link" type="submit" disabled={isTaking}>
                  {t.takeBack}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
