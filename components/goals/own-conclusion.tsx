import type { ConclusionsCompared } from '@/lib/observations/own-conclusion'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  own: ConclusionsCompared
  t: Dictionary
}

/** What the municipality itself has concluded of the gaps, in its own words, beside what the figures say. */
export function OwnConclusion({ own: { text, source, year, beside }, t }: Props) {
  return (
    <section className="part own-conclusion" aria-labelledby="egen-slutsats">
      <h2 id="egen-slutsats">{t.frontPage.ownTitle}</h2>
      <div className="beside">
        <div>
          <blockquote lang="sv">{text}</blockquote>
          <p className="soft small">
            <span lang="sv">{source}</span>, {year}
          </p>
        </div>
        <p>{beside}</p>
      </div>
    </section>
  )
}
