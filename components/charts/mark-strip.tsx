import type { MarkStatus } from './mark-shapes'
import { escapeText } from './svg'

/** One mark of a strip: its status, what it's about, what it says of it, and where it leads. `lang` where the name is in another language. */
export type StripMark = { status: MarkStatus; name: string; lang?: 'sv'; says: string; href: string }

/**
 * One mark for each indicator, a picture of how many of each. The pointer finds each mark's name and page;
 * a screen reader hears `sentence` instead of sixty marks, and the keyboard is spared as many stops: the same pages
 * are listed by name under `listLabel`, or, without one, where the caller says so.
 */
export function MarkStrip({
  marks,
  sentence,
  isLarge = false,
  listLabel,
}: {
  marks: StripMark[]
  sentence: string
  isLarge?: boolean
  listLabel?: string
}) {
  return (
    <div className={isLarge ? 'mark-strip is-large' : 'mark-strip'}>
      <span className="mark-sentence">{sentence}</span>
      <span className="mark-row" aria-hidden="true" dangerouslySetInnerHTML={{ __html: stripMarkup(marks) }} />
      {listLabel ? (
        <details className="mark-list">
          <summary>{listLabel}</summary>
          <ul dangerouslySetInnerHTML={{ __html: listMarkup(marks) }} />
        </details>
      ) : null}
    </div>
  )
}

const drawn = (status: MarkStatus) => `<svg class="mark" aria-hidden="true"><use href="#m-${status}"/></svg>`

function stripMarkup(marks: StripMark[]): string {
  const links = marks.map(
    ({ status, name, says, href }) =>
      `<a tabindex="-1" href="${escapeText(href)}" title="${escapeText(name + says)}">${drawn(status)}</a>`,
  )
  return links.join('')
}

function listMarkup(marks: StripMark[]): string {
  const items = marks.map(
    ({ status, name, lang, says, href }) =>
      `<li>${drawn(status)}<a href="${escapeText(href)}"><span${lang ? ` lang="${lang}"` : ''}>${escapeText(name)}</span>${escapeText(says)}</a></li>`,
  )
  return items.join('')
}
