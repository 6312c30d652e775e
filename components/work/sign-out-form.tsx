'use client'

import { useRef, useState } from 'react'
import { clearDevice } from '@/components/entry/device-copy'
import { sendTheLast, type Send } from '@/components/entry/sending'
import { workSv as t } from '@/lib/text/work-sv'

type Props = { action: (form: FormData) => Promise<void>; personId: number; save: Send }

/**
 * Signs out, and leaves nothing of what was typed on the device. What isn't saved yet is sent first, and asked about
 * only where it can't be.
 */
export function SignOutForm({ action, personId, save }: Props) {
  const [step, go] = useState<'here' | 'sending' | 'asking'>('here')
  const mayLeave = useRef(false)
  return (
    <form
      action={action}
      onSubmit={event => {
        if (mayLeave.current || step === 'asking') return clearDevice()
        event.preventDefault()
        if (step === 'sending') return
        const form = event.currentTarget
        go('sending')
        void sendTheLast(personId, save).then(isSent => {
          if (!isSent) return go('asking')
          mayLeave.current = true
          form.requestSubmit()
        })
      }}
    >
      {step === 'asking' ? (
        <div className="question" role="group" aria-label={t.unsent.question}>
          <p>{t.unsent.question}</p>
          <button type="submit" autoFocus>
            {t.unsent.yes}
          </button>
          <button type="button" onClick={() => go('here')}>
            {t.unsent.stay}
          </button>
        </div>
      ) : (
        <button type="submit" aria-disabled={step === 'sending'}>
          {step === 'sending' ? t.unsent.sending : t.signOut}
        </button>
      )}
    </form>
  )
}
