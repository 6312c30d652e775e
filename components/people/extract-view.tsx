import { extractSv as t } from '@/lib/text/extract-sv'

/** So many rows of a table are shown; the file has them all. */
const SHOWN = 20

type Props = { extract: readonly { table: string; rows: readonly Readonly<Record<string, unknown>>[] }[] }

/** All that is held about a person, as lists that can be read. */
export function ExtractView({ extract }: Props) {
  return extract.map(({ table, rows }) => (
    <section key={table} className="part" aria-labelledby={table}>
      <h2 id={table}>
        {t.tableOf(table)} ({rows.length})
      </h2>
      <ol className="held">
        {rows.slice(0, SHOWN).map((row, i) => (
          <li key={i}>
            <dl>
              {Object.entries(row).map(([column, value]) => (
                <div key={column}>
                  <dt>{t.columnOf(column)}</dt>
                  <dd>{t.valueOf(value)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {rows.length > SHOWN && <p>{t.more(rows.length - SHOWN)}</p>}
    </section>
  ))
}
