import type { ReadingPoint } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'

export type StatusWord = keyof Dictionary['exchange']['status']

/** How a value is told of in files: a key of the dictionary's words, the sign on our pages, and SDMX's codes. */
export type SdmxStatus = {
  word: StatusWord
  /** '' for an ordinary value, and never a number. */
  sign: '' | '..' | '–' | '.' | 'p' | 'e' | 'b'
  /** CL_OBS_STATUS 2.2. */
  observation: 'A' | 'B' | 'E' | 'P' | 'O' | 'M' | 'Q'
  /** CL_CONF_STATUS 1.2: free, primary confidentiality, secondary set by the sender, not for publication. */
  confidentiality: 'F' | 'C' | 'D' | 'N'
}

const of = <W extends StatusWord>(
  word: W,
  sign: SdmxStatus['sign'],
  observation: SdmxStatus['observation'],
  confidentiality: SdmxStatus['confidentiality'] = 'F',
) => ({ word, sign, observation, confidentiality })

const statuses: { [W in StatusWord]: SdmxStatus } = {
  normal: of('normal', '', 'A'),
  missing: of('missing', '–', 'O'),
  notApplicable: of('notApplicable', '.', 'M'),
  preliminary: of('preliminary', 'p', 'P'),
  estimated: of('estimated', 'e', 'E'),
  break: of('break', 'b', 'B'),
  tooFew: of('tooFew', '..', 'Q', 'C'),
  smallGroup: of('smallGroup', '..', 'Q', 'C'),
  confidentialAtSource: of('confidentialAtSource', '..', 'Q', 'C'),
  secondary: of('secondary', '..', 'Q', 'D'),
  countsUnknown: of('countsUnknown', '..', 'Q', 'N'),
}

export const allStatuses: readonly SdmxStatus[] = Object.values(statuses)

/** The status of a value as it is shown: hidden before anything else, and missing where there is no number. */
export function sdmxStatus({ hidden, status, value }: Pick<ReadingPoint, 'hidden' | 'status' | 'value'>): SdmxStatus {
  if (hidden) return statuses[hidden]
  if (status === 'confidential') return statuses.confidentialAtSource
  if (value === null) return status === 'notApplicable' ? statuses.notApplicable : statuses.missing
  return status === 'notApplicable' || status === 'missing' ? statuses.normal : statuses[status]
}
