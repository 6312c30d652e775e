import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  t: Dictionary
  site: Site
  municipality: Pick<Municipality, 'name' | 'faultReportUrl'>
  /** The path of the page that it stands on. */
  page: string
}

/** Whom to tell of a fault: where the municipality has said, or here. */
export function ReportFault({ t, site, municipality: { name, faultReportUrl }, page }: Props) {
  return (
    <p>
      {t.fault.seen} {t.fault.tell(name)}{' '}
      <a href={faultReportUrl ?? paths.reportFault(site, page)} rel="nofollow">
        {faultReportUrl ? t.fault.toForm : t.reportFault}
      </a>
      .
    </p>
  )
}
