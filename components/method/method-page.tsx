import type { Site } from '@/lib/municipality/paths'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { sectionsEn } from './en/sections'
import type { MethodSection } from './section'
import { sectionsSv } from './sv/sections'

const sections: Record<Locale, MethodSection[]> = { sv: sectionsSv, en: sectionsEn }

/** How everything on the pages is worked out: first for anyone in two minutes, then for the statistician. */
export function MethodPage({ t, site }: { t: Dictionary; site: Site }) {
  const parts = sections[site.locale]
  return (
    <article className="method">
      <div className="hero">
        <h1>{t.method}</h1>
        <p className="lead">{t.texts.methodLead}</p>
      </div>
      <nav className="contents" aria-label={t.texts.contents}>
        <ol>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="chapters">
        {parts.map(({ id, title, Body }) => (
          <section key={id} id={id} className="long" aria-labelledby={`${id}-rubrik`}>
            <h2 id={`${id}-rubrik`}>{title}</h2>
            <Body site={site} />
          </section>
        ))}
      </div>
    </article>
  )
}
