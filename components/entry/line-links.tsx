import { entrySv } from '@/lib/text/entry-sv'
import type { GridBlock } from '@/lib/values/grid'
import type { TypedField } from '@/lib/values/typed-cell'
import type { EntryLine } from './entry-lines'
import { errorsAlike } from './errors-alike'
import { fieldOf } from './entry-state'
import { findingWords, statusesIn } from './finding-words'
import { faultFieldIn } from './line-words'
import { showField } from './show-field'

const t = entrySv.submit

type Props = { title: string; lines: readonly EntryLine[]; blocks: readonly GridBlock[] }

/** Rows that something is the matter with, each a link to its field. */
export function LineLinks({ title, lines, blocks }: Props) {
  if (lines.length === 0) return null
  return (
    <div className="entry-wrong">
      <p>{title}</p>
      <ul>
        {lines.map(line => (
          <li key={line.row.key}>
            <LineLink line={line} blocks={blocks} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type ErrorProps = Props & {
  /** The same status in each of these rows, as one step. */
  onStatus: (lines: readonly EntryLine[], status: string) => void
}

/** Rows that must be mended: each error once, with how many rows have it and a link to the first. */
export function ErrorLinks({ title, lines, blocks, onStatus }: ErrorProps) {
  if (lines.length === 0) return null
  return (
    <div className="entry-wrong">
      <p>{title}</p>
      <ul>
        {errorsAlike(lines).map(({ error, lines: alike }) => (
          <li key={alike[0]!.row.key}>
            <LineLink line={alike[0]!} blocks={blocks} to={faultFieldIn(alike[0]!.findings)} />
            {alike.length > 1 && ` ${t.andMore(alike.length - 1)}`}
            {`: ${findingWords(error, alike[0]!.rules.decimals)} `}
            {alike.length > 1 &&
              statusesOfAll(alike).map(status => (
                <button key={status} type="button" onClick={() => onStatus(alike, status)}>
                  {t.chooseStatusOfAll(entrySv.statuses[status]!, alike.length)}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What the sign that stands in all of them may say. */
const statusesOfAll = (lines: readonly EntryLine[]): string[] => {
  const [first = [], ...others] = lines.map(({ findings, typed }) => statusesIn(findings, typed))
  return first.filter(status => others.every(one => one.includes(status)))
}

type LinkProps = { line: EntryLine; blocks: Props['blocks']; to?: TypedField }

/** To a row's field. */
export function LineLink({ line: { row }, blocks, to = 'value' }: LinkProps) {
  const id = fieldOf(row.key, to)
  const title = blocks.find(block => block.rows.some(({ key }) => key === row.key))?.title
  return (
    <a
      href={`#${id}`}
      onClick={event => {
        event.preventDefault()
        showField(id)?.focus()
      }}
    >
      {`${title}, ${row.label}`}
    </a>
  )
}
