import type { Indicator } from '@/lib/indicators/indicator'
import type { Dictionary } from '@/lib/text/sv'

/** What words mean that stand in the names of measures, where they first stand. */
export function Definitions({ of, t }: { of: readonly { indicator: Pick<Indicator, 'code'> }[]; t: Dictionary }) {
  const told = of.flatMap(({ indicator: { code } }) => t.districtAnswer.definitions[code] ?? [])
  return told.length > 0 && <p className="soft small">{told.join(' ')}</p>
}
