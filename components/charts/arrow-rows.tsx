import { type ArrowEnds, type ArrowScale, drawArrow, ownScale, scaleOf } from './arrow-row-geometry'
import { arrowTrack } from './arrow-track'

/** One change in a list of them: where it leads, what it is of, from where to where, and how far it can be chance. */
export type ArrowRow = ArrowEnds & {
  key: string
  href: string
  name: string
  /** What follows the name in the page's own language. */
  nameTail: string
  /** Where the name is in another language than the page. */
  lang?: 'sv' | undefined
  /** As printed: from where, and to where with what the numbers count. */
  fromText?: string
  toText: string
  /** What the numbers count where the list's scale does not hold: the row then has a scale of its own. */
  ownUnit?: string
  /** The years, short. */
  when: string
  /** What else must be known to read the numbers. */
  note: string
  mayBeChance: boolean
  word: string
  /** What was seen and its word, in code. */
  verdict: string
  chance: string
  /** The whole row as what is said after its name. */
  says: string
}

type Props = {
  rows: readonly ArrowRow[]
  /** The scale of the rows in the list's unit; without one the rows make their own. */
  scale?: ArrowScale
}

/** Changes as rows: a ring where each stood, an arrow to where it is now, both numbers and the word for chance. */
export function ArrowRows({ rows, scale = scaleOf(rows.filter(({ ownUnit }) => !ownUnit)) }: Props) {
  return (
    <ul className="arrow-rows">
      {rows.map(row => (
        <li key={row.key} data-verdict={row.verdict} data-chance={row.chance}>
          <Row row={row} scale={row.ownUnit ? ownScale(row, scale) : scale} />
        </li>
      ))}
    </ul>
  )
}

function Row({ row, scale }: { row: ArrowRow; scale: ArrowScale }) {
  const { href, name, nameTail, lang, fromText, toText, ownUnit, when, note, mayBeChance, word, says } = row
  return (
    <>
      <a href={href}>
        <span lang={lang}>{name}</span>
        {nameTail}
        {ownUnit && (
          <span className="arrow-unit" aria-hidden="true">
            {ownUnit}
          </span>
        )}
        <span className="vh">{says}</span>
      </a>
      <span
        className="arrow-track"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: arrowTrack(drawArrow(row, scale), { scale, mayBeChance }) }}
      />
      <span className="arrow-numbers" aria-hidden="true">
        {fromText && `${fromText} → `}
        <b>{toText}</b>
      </span>
      <span className="arrow-about" aria-hidden="true">
        <span className="arrow-word">{[note, word].filter(Boolean).join(', ')}</span>{' '}
        <span className="arrow-when">{when}</span>
      </span>
    </>
  )
}
