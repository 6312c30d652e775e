'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { redactionSv } from '@/lib/text/redaction-sv'
import { RoundKeyFields, type RoundKey } from './round-key'

const t = redactionSv.secrets

type Props = RoundKey & { secrets: readonly string[]; mayChoose: boolean; action: FormAction }

/** What has become a secret since the reports were published, and isn't chosen yet. */
export function SecretsLeft({ secrets, mayChoose, action, ...key }: Props) {
  const [state, send, isSending] = useForm(action)
  return (
    <section className="part" aria-labelledby="tillbakadraget">
      <h2 id="tillbakadraget">{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        {secrets.map(says => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {mayChoose && (
        <form action={send}>
          <FormOutcome state={state} />
          <RoundKeyFields {...key} />
          <button className="ds-button" type="submit" disabled={isSending}>
            {t.choose}
          </button>
        </form>
      )}
    </section>
  )
}
