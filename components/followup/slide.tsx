import type { ReactNode } from 'react'
import type { Slide as Content } from '@/lib/followup/slides'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { FrozenPicture } from './frozen-picture'

type Props = { slide: Content; number: number; of: number; t: Dictionary; locale: Locale; children?: ReactNode }

/** One message, as large as the screen. Its links turn the page where no script does. */
export function Slide({ slide, number, of, t, locale, children }: Props) {
  const { colour, over, title, says, swedish, figure } = slide
  const words = t.reports.meeting
  const Heading = number === 1 ? 'h1' : 'h2'
  const id = `bild-${number}`
  return (
    <section className={`slide c${colour}`} id={id} aria-labelledby={`${id}-rubrik`}>
      <div className={figure ? 'slide-body beside-figure' : 'slide-body'}>
        <div>
          <p className="over">{over}</p>
          <Heading id={`${id}-rubrik`}>{title}</Heading>
          {says.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          {swedish.map(text => (
            <p key={text} lang={languages[locale].swedish} className="own-words">
              {text}
            </p>
          ))}
          {children}
        </div>
        {figure && (
          <figure className="frozen" aria-labelledby={figure.of ? `${id}-figur` : `${id}-rubrik`}>
            {figure.finding && <p className="figure-title is-finding">{figure.finding}</p>}
            {figure.of && (
              <p className="figure-unit" id={`${id}-figur`}>
                {figure.of}
              </p>
            )}
            <FrozenPicture drawing={figure.drawing} says={figure.alt} />
            <figcaption className="figure-source">{figure.source}</figcaption>
          </figure>
        )}
      </div>
      <nav className="turn no-print" aria-label={words.number(number, of)}>
        {number > 1 && <a href={`#bild-${number - 1}`}>{words.previous}</a>}
        <span>{words.number(number, of)}</span>
        {number < of && <a href={`#bild-${number + 1}`}>{words.next}</a>}
      </nav>
    </section>
  )
}
