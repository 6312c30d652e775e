'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Device } from '@/lib/people/person'
import { peopleSv } from '@/lib/text/people-sv'
import { workSv } from '@/lib/text/work-sv'
import { deviceName } from './device-name'

/** One's own devices that are signed in, with a way to sign the others out. */
export function DeviceList({ devices, action }: { devices: readonly Device[]; action: FormAction }) {
  const [state, send, isSending] = useForm(action)
  const t = peopleSv.account
  return (
    <>
      <ul>
        {devices.map(({ device, seenAt, isThisOne }, i) => (
          <li key={i}>
            {deviceName(device) ?? t.unknownDevice}
            {isThisOne ? ` (${t.thisDevice})` : `. ${t.seen} ${workSv.time(seenAt)}`}
          </li>
        ))}
      </ul>
      <form className="form" action={send}>
        <FormOutcome state={state} />
        {devices.length > 1 && (
          <button className="ds-button" data-variant="secondary" type="submit" disabled={isSending}>
            {t.signOutOthers}
          </button>
        )}
      </form>
    </>
  )
}
