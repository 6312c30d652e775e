import type { Indicator } from '@/lib/indicators/indicator'
import type { ReviewedValue } from '@/lib/values/proposal'
import { groupName } from './group-name'

type Named = { shared: string; nameOf: (value: ReviewedValue) => string }

/** What values of one indicator are called: what is the same of all is said once, what tells them apart of each. */
export function namedValues(indicator: Pick<Indicator, 'dimensions'>, values: readonly ReviewedValue[]): Named {
  const isAnyGroup = values.some(({ breakdown }) => breakdown !== '')
  const parts = [
    ({ place }: ReviewedValue) => place.name,
    ...(isAnyGroup ? [({ breakdown }: ReviewedValue) => groupName(indicator, breakdown)] : []),
    ({ label }: ReviewedValue) => label,
  ]
  const [first] = values
  if (!first || values.length === 1) return { shared: '', nameOf: value => parts.map(part => part(value)).join(', ') }
  const isShared = (part: (typeof parts)[number]) => values.every(value => part(value) === part(first))
  const own = parts.filter(part => !isShared(part))
  return {
    shared: parts
      .filter(isShared)
      .map(part => part(first))
      .join(', '),
    nameOf: value => own.map(part => part(value)).join(', '),
  }
}
