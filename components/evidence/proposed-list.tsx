'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { evidenceSv } from '@/lib/text/evidence-sv'

const t = evidenceSv.waiting

type Proposed = {
  submissionId: string
  title: string
  isReturned: boolean
  isOwn: boolean
  note: string | null
  href: string
  /** Where one's own that came back is written anew. */
  again: string | null
}
type Props = { proposed: readonly Proposed[]; municipalityId: number; takeBack: FormAction }

/** What is proposed in words and not yet decided. */
export function ProposedList({ proposed, municipalityId, takeBack }: Props) {
  const [state, take, isTaking] = useForm(takeBack)
  return (
    <>
      <FormOutcome state={state} />
      {proposed.length > 0 && (
        <section className="part" aria-labelledby="pa-vag">
          <h2 id="pa-vag">{t.title}</h2>
          <ul className="rows">
            {proposed.map(({ submissionId, title, isReturned, isOwn, note, href, again }) => (
              <li key={submissionId}>
                <a href={href}>{title}</a>, {isReturned ? t.returned(note) : t.waits}
                {again && (
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
      )}
    </>
  )
}
