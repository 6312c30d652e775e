import { useState } from 'react'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { entrySv } from '@/lib/text/entry-sv'

const t = entrySv.submit

type Props = {
  discard: () => Promise<{ ok: boolean }>
  /** What is still on its way to the server must be there first, or it would come after. */
  before: () => Promise<boolean>
}

/** Takes away all that one has typed of the indicator and not sent. */
export function DiscardButton({ discard, before }: Props) {
  const [fault, setFault] = useState('')
  async function takeAway() {
    try {
      if (!(await before())) return setFault(t.notSaved)
      if ((await discard()).ok) return window.location.reload()
      setFault(entrySv.faults.forbidden)
    } catch {
      setFault(t.notSaved)
    }
  }
  return (
    <form
      className="discard"
      onSubmit={event => {
        event.preventDefault()
        void takeAway()
      }}
    >
      {fault && (
        <p role="status" className="fault">
          {fault}
        </p>
      )}
      <ConfirmedButton label={t.discard} question={t.discardSure} yes={t.discardYes} cancel={t.cancel} />
    </form>
  )
}
