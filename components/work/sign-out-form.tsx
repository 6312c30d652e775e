'use client'

import { useState } from 'react'
import { useFormStatus } from 'react-dom'
import { clearDevice } from '@/components/entry/device-copy'
import { sendTheLast, type Send } from '@/components/entry/sending'
import { workSv as t } from '@/lib/text/work-sv'

type Props = {
  action: (form: FormData) => Promise<void>
  personId: number
  save: Send
  /** Where one's own drafts are found. */
  home: string
}

/**
 * Signs out, and leaves nothing of what was typed on the device. What isn't saved yet is sent first, and asked about
 * only where it can't be.
 */
export function SignOutForm({ action, personId, save, home }: Props) {
  const [asked, ask] = useState<'unsent' | 'older' | null>(null)
  // A function of the browser's own: pressed before the page's scripts have come, it waits for them.
  async function leave(form: FormData) {
    const left = asked ? 'nothing' : await sendTheLast(personId, save)
    if (left !== 'nothing') return ask(left)
    clearDevice()
    await action(form)
  }
  return (
    <form action={leave}>
      {asked ? (
        <div className="question" role="group" aria-label={WORDS[asked]}>
          <p>
            {WORDS[asked]} {asked === 'older' && <a href={home}>{t.unsent.open}</a>}
          </p>
          <button type="submit" autoFocus>
            {t.unsent.yes}
          </button>
          <button type="button" onClick={() => ask(null)}>
            {t.unsent.stay}
          </button>
        </div>
      ) : (
        <SignOutButton />
      )}
    </form>
  )
}

const WORDS = { unsent: t.unsent.question, older: t.unsent.older }

function SignOutButton() {
  const { pending } = useFormStatus()
  return (
    <button type="submit" aria-disabled={pending}>
      {pending ? t.unsent.sending : t.signOut}
    </button>
  )
}
