import type { ReactNode } from 'react'
import { withWholeNumbers } from '@/lib/text/numbers'
import type { FigureData } from './figure-data'
import { island } from '../ui/island'
import { figureWords } from './figure-words'

export type FigureFrameProps = {
  id: string
  finding?: string
  title: string
  titleLang?: FigureData['titleLang']
  /** Where the title leads, when the figure stands on a page that is not the indicator's own. */
  href?: string
  headingLevel?: 2 | 3 | 4 | 5
  unit: ReactNode
  caption: string
  /** What was found of level and gap, in code, for those who read the page by machine: "worse veryLikely". */
  answers?: { level: string; gap?: string }
  /** What the reader must know before believing the picture, in words. */
  warning?: ReactNode
  source: ReactNode
  /** Links beside the source: explore, download. */
  actions?: ReactNode
  tableLabel?: string
  /** The markup inside the table, already escaped. */
  table: string
  /** Where the table can be sorted: what says so. */
  sortHint?: string
  notes?: string[]
  locale: FigureData['locale']
  children: ReactNode
}

/** What surrounds every picture of numbers. The caption has the id `{id}-caption` and is the picture's text. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, finding, title, titleLang, href, headingLevel = 3, unit, caption, warning, answers } = props
  const { source, actions, notes = [], locale, sortHint } = props
  const Heading = `h${headingLevel}` as const
  return (
    <figure className="figure" id={id} data-level={answers?.level} data-gap={answers?.gap}>
      <Heading className={finding ? 'figure-title is-finding' : 'figure-title'} lang={finding ? undefined : titleLang}>
        {finding && (
          <span className="vh" lang={titleLang}>
            {title}:{' '}
          </span>
        )}
        {href ? <a href={href}>{withWholeNumbers(finding ?? title)}</a> : withWholeNumbers(finding ?? title)}
      </Heading>
      <p className="figure-unit">
        {finding && (
          <b className="figure-name" lang={titleLang}>
            {withWholeNumbers(title)}
          </b>
        )}
        {finding && ', '}
        {unit}
      </p>
      {props.children}
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      {warning}
      <p className="figure-source">
        {source}
        {actions ? <span className="figure-actions"> {actions}</span> : null}
      </p>
      <details className="figure-numbers" {...(sortHint && { ...island('sort'), 'data-hint': sortHint })}>
        <summary>{props.tableLabel ?? figureWords[locale].showTable}</summary>
        <div className="figure-scroll" role="region" aria-label={title} lang={titleLang} tabIndex={0}>
          <table lang={titleLang && locale} dangerouslySetInnerHTML={{ __html: props.table }} />
        </div>
        {notes.length > 0 ? <p className="figure-notes">{notes.join('; ')}</p> : null}
      </details>
    </figure>
  )
}
