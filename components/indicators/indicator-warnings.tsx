import type { GapReading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'

/** What the numbers themselves warn of: levelling down, and measures that disagree. */
export function warningsOf(gap: GapReading | undefined, t: Dictionary): string[] {
  return [
    gap?.gap.levellingDown && t.warnings.levellingDown,
    gap?.gap.absoluteAndRelativeDisagree && t.warnings.absoluteAndRelative,
  ].filter((warning): warning is string => Boolean(warning))
}

/** Warnings in a voice of their own, then the source's pitfalls more quietly. */
export function IndicatorWarnings({ warnings, caution }: { warnings: string[]; caution: string | null }) {
  return (
    <>
      {warnings.map(warning => (
        <p className="figure-warning" key={warning}>
          {warning}
        </p>
      ))}
      {caution && (
        <p className="caution" lang="sv">
          {caution}
        </p>
      )}
    </>
  )
}
