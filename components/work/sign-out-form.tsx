'use client'

import { useState } from 'react'
import { clearDevice, hasUnsentOnDevice } from '@/components/entry/device-copy'
import { workSv as t } from '@/lib/text/work-sv'

/** Signs out, and leaves nothing of what was typed on the device; what isn't saved yet is asked about first. */
export function SignOutForm({ action }: { action: (form: FormData) => Promise<void> }) {
  const [isAsking, ask] = useState(false)
  return (
    <form
      action={action}
      onSubmit={event => {
        if (!isAsking && hasUnsentOnDevice()) {
          event.preventDefault()
          ask(true)
        } else clearDevice()
      }}
    >
      {isAsking ? (
        <div className="question" role="group" aria-label={t.unsent.question}>
          <p>{t.unsent.question}</p>
          <button type="submit" autoFocus>
            {t.unsent.yes}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {t.unsent.stay}
          </button>
        </div>
      ) : (
        <button type="submit">{t.signOut}</button>
      )}
    </form>
  )
}
