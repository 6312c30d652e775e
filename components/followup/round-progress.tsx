import { standingOf, tallyBy, type Part, type Tally } from '@/lib/followup/progress'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'

const t = followUpWorkSv.progress

type Props = { parts: readonly Part[]; lastYear: number; hrefOf: (part: Part) => string }

/** How far a round's indicators have come, by area, body and person; and which of them need something. */
export function RoundProgress({ parts, lastYear, hrefOf }: Props) {
  const tallies: [string, Tally[]][] = [
    [t.byArea, tallyBy(parts, lastYear, ({ area }) => area)],
    [t.byBody, tallyBy(parts, lastYear, ({ body }) => body ?? t.nobody)],
    [t.byPerson, tallyBy(parts, lastYear, ({ person }) => person?.name ?? t.nobody)],
  ]
  const left = parts.filter(part => part.waiting > 0 || standingOf(part, lastYear) !== 'there')
  return (
    <>
      <div className="tallies">
        {tallies.map(([title, rows]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {rows.map(row => (
                <li key={row.name}>
                  <span>{row.name}</span> <span className="soft">{t.of(row)}</span>
                  <span className="bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(100 * row.done) / row.total}%` }} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <h3>{left.length === 0 ? t.allThere : t.left(left.length)}</h3>
      <ul className="held">
        {left.map(part => (
          <li key={part.code}>
            <a href={hrefOf(part)}>{part.name}</a>: {standingWords(part, lastYear)}
          </li>
        ))}
      </ul>
    </>
  )
}

export function standingWords(part: Part, lastYear: number): string {
  const words = t.standings[standingOf(part, lastYear)](part.latestYear)
  return part.waiting > 0 ? `${words}; ${t.waiting(part.waiting)}` : words
}
