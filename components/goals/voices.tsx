import { isGathered, type Evidence, type Gathered } from '@/lib/framework/evidence'
import { spanOfDays } from '@/lib/text/days'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

/** `place`: the district whose page it stands on, which needs no telling. */
type Props = { evidence: readonly Evidence[]; place?: string; t: Dictionary; locale: Locale }

/** What people have said, with what a reader needs to weigh it: how it came to be, when, how many, and who asked. */
export function Voices({ evidence, place, t, locale }: Props) {
  const gathered = evidence.filter(isGathered)
  if (gathered.length === 0) return null
  const words = t.voices
  const about = ({ kind, firstDay, lastDay, year, participants, district, isConsented }: Gathered) =>
    [
      words.kinds[kind],
      firstDay ? spanOfDays(firstDay, lastDay) : (year ?? t.undated),
      ...(participants === null ? [] : [words.took(participants)]),
      ...(district === null || district === place ? [] : [words.of(district)]),
      ...(isConsented ? [words.consented] : []),
    ].join(', ')
  return (
    <section className="part voices" id="roster">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {gathered.map(one => (
        <article key={one.title}>
          <Swedish as="div" locale={locale}>
            <h3>{one.title}</h3>
            {one.kind === 'quotation' ? (
              <blockquote>{one.text}</blockquote>
            ) : (
              one.text.split(/\n{2,}/).map(paragraph => <p key={paragraph}>{paragraph}</p>)
            )}
          </Swedish>
          <p className="soft small">
            {about(one)}; <Swedish locale={locale}>{one.source}</Swedish>
          </p>
        </article>
      ))}
    </section>
  )
}
