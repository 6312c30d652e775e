import type { Municipality } from '@/lib/municipality/municipality'
import { faultAddress } from '@/lib/municipality/fault-address'
import type { Dictionary } from '@/lib/text/sv'

type Props = { t: Dictionary; municipality: Pick<Municipality, 'name' | 'faultReportUrl' | 'contactEmail'> }

/** Whom to tell of a fault: where the municipality has said, or that it has not. */
export function ReportFault({ t, municipality }: Props) {
  const { name, faultReportUrl, contactEmail } = municipality
  const address = faultAddress(municipality)
  if (!address)
    return (
      <p>
        {t.fault.seen} {t.fault.noAddress(name)}
      </p>
    )
  return (
    <p>
      {t.fault.seen} {t.fault.tell(name)} <a href={address}>{faultReportUrl ? t.fault.toForm : contactEmail}</a>.
    </p>
  )
}
