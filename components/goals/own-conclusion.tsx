import type { Framework } from '@/lib/framework/framework'
import { onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  conclusion: NonNullable<Framework['ownConclusion']>
  /** Whose: the municipality's name. */
  name: string
  /** What the website answers to the same question. */
  ours: string
  t: Dictionary
}

/** What the municipality itself has concluded of the gaps, beside what the figures say, and why the two can differ. */
export function OwnConclusion({ conclusion: { text, source, year }, name, ours, t }: Props) {
  const words = t.frontPage
  return (
    <section className="part own-conclusion" aria-labelledby="egen-slutsats">
      <h2 id="egen-slutsats">{words.ownTitle(name)}</h2>
      <div className="beside">
        <div>
          <h3 className="row-heading">{onOneLine(words.ownBy(name, year))}</h3>
          <blockquote lang="sv">{text}</blockquote>
          <p className="soft small">
            {t.source}: <span lang="sv">{source}</span>
          </p>
        </div>
        <div>
          <h3 className="row-heading">{words.oursBy}</h3>
          <p>{ours}</p>
        </div>
      </div>
      <p className="answer-more">{words.whyDifferent}</p>
    </section>
  )
}
