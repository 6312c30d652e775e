import type { Municipality } from './municipality'

/** Where the municipality wants faults on its pages reported: its page for that, else its mail. Null: it hasn't said. */
export const faultAddress = ({
  faultReportUrl,
  contactEmail,
}: Pick<Municipality, 'faultReportUrl' | 'contactEmail'>): string | null =>
  faultReportUrl ?? (contactEmail && `mailto:${contactEmail}`)
