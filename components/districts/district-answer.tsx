import { closingIn, movedIn } from '@/lib/districts/answer'
import type { District } from '@/lib/districts/district'
import type { Finding } from '@/lib/districts/finding'
import { followedIn } from '@/lib/districts/followed'
import type { ProfileRow } from '@/lib/districts/profile'
import type { Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  finding: Finding
  measures: readonly ProfileRow[]
  district: District
  city: string
  t: Dictionary
  site: Site
}

/** What a reader asks first: how it is, whether the gap closes, what is better than before, and what is not known. */
export function DistrictAnswer({ finding, measures, district, city, t, site }: Props) {
  const words = t.districtAnswer
  const setting = { city, t, locale: site.locale }
  const followed = followedIn(measures)
  const parts = [
    { question: words.closing, answer: closingIn(followed, setting), href: followed.timed > 0 ? '#forandring' : null },
    { question: words.better, answer: movedIn('better', followed, setting), href: null },
    // Where nothing can be followed the line above has said so.
    { question: words.worse, answer: followed.timed > 0 ? movedIn('worse', followed, setting) : [], href: null },
    { question: words.unknown, answer: [words.unknownIs(district.name)], href: '#skola' },
  ]
  return (
    <div className="district-answer">
      <p className="lead found">{finding.headline}</p>
      {finding.standing.length > 0 && <p>{finding.standing.join(' ')}</p>}
      <dl>
        {parts.map(
          ({ question, answer, href }) =>
            answer.length > 0 && (
              <div key={question}>
                <dt>{href ? <a href={href}>{question}</a> : question}</dt>
                <dd>{answer.join(' ')}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  )
}
