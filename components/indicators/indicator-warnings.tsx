import type { GapReading, Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'

/** What a reader must know before believing the picture: levelling down, measures that disagree, the source's pitfalls. */
export function warningsOf({ indicator }: Reading, gap: GapReading | undefined, t: Dictionary): string[] {
  return [
    gap?.gap.levellingDown && t.warnings.levellingDown,
    gap?.gap.absoluteAndRelativeDisagree && t.warnings.absoluteAndRelative,
    indicator.caution,
  ].filter((warning): warning is string => Boolean(warning))
}

export function IndicatorWarnings({ warnings }: { warnings: string[] }) {
  return warnings.map(warning => <p key={warning}>{warning}</p>)
}
