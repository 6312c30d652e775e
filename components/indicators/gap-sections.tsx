import type { Site } from '@/lib/municipality/paths'
import type { Reading } from '@/lib/observations/reading'
import type { Dictionary } from '@/lib/text/sv'
import { GapSection } from './gap-section'

/** Each gap of an indicator, explained; nothing where it has none. */
export function GapSections({ reading, t, site }: { reading: Reading; t: Dictionary; site: Site }) {
  if (reading.gaps.length === 0) return null
  return (
    <section className="part">
      <h2>{t.isTheGapClosing}</h2>
      {reading.gaps.map(each => (
        <GapSection key={each.dimension} reading={reading} gap={each} t={t} site={site} />
      ))}
    </section>
  )
}
