import type { PageText } from '@/lib/municipality/page-text'
import { formatDate, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** A page of running text that the municipality may rewrite. */
export function WrittenPage({
  t,
  locale,
  title,
  text,
}: {
  t: Dictionary
  locale: Locale
  title: string
  text: PageText
}) {
  return (
    <article className="long">
      <div className="hero">
        <h1>{title}</h1>
      </div>
      <div dangerouslySetInnerHTML={{ __html: text.html }} />
      <p className="soft small changed">{t.texts.changedOn(formatDate(locale, text.changedOn))}</p>
    </article>
  )
}
