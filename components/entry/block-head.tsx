import { entrySv as t } from '@/lib/text/entry-sv'
import type { GridBlock } from '@/lib/values/grid'
import type { EntryLine } from './entry-lines'

type Props = {
  block: GridBlock
  lines: readonly EntryLine[]
  /** How many columns it stands over. */
  span: number
  /** On a phone its rows are opened here. */
  isFolded: boolean
}

/** The heading of a block's rows. On a phone they are folded under it, with how many are filled in; with no script too. */
export function BlockHead({ block: { key, title, about, isDue }, lines, span, isFolded }: Props) {
  const changed = lines.filter(line => line.isChanged)
  const counts = {
    filled: lines.filter(({ value, typed }) => value !== null || typed.status !== '').length,
    changed: changed.length,
    toMend: changed.filter(({ stops, isOpen }) => stops || isOpen).length,
  }
  return (
    <tr role="row" className="block-head">
      <th role="rowheader" scope="rowgroup" colSpan={span} aria-colspan={span}>
        <span id={`block-${key}-namn`}>{title}</span>
        {about && <span className="soft"> {about.unit}</span>}
        {isDue && <span className="soft"> {t.due}</span>}
        {isFolded && (
          <details className="fold">
            <summary>
              <span className="vh">{title}: </span>
              {t.fold(lines.length, counts)}
            </summary>
          </details>
        )}
      </th>
    </tr>
  )
}
