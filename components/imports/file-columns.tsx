import { useId } from 'react'
import { FIGURE_ROLES, ROLES, type Recognised, type Role, type Use } from '@/lib/exchange/import/column-roles'
import type { ImportInput } from '@/lib/exchange/import/import-input'
import { textOf } from '@/lib/exchange/import/table'
import type { ShownImport, ShownTable } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'

type Props = { read: ShownImport; say: (change: Partial<ImportInput>) => void }

const OF_LABELS = ROLES.filter(role => !FIGURE_ROLES.includes(role))
const OF_FIGURES = [...FIGURE_ROLES, ...OF_LABELS]

/** What was recognised in a file of one indicator: its sheet, and what each column is used as. */
export function FileColumns({ read, say }: Props) {
  const id = useId()
  const { file, sheets, sheet } = read
  return (
    <section>
      <h2>{t.recognised}</h2>
      <FileHow file={file} />
      {read.swedish.length > 0 && <p>{t.swedish(read.swedish)}</p>}
      {sheets.length > 1 && (
        <p className="field">
          <label htmlFor={id}>{t.sheet}</label>
          <select
            id={id}
            value={sheet}
            onChange={event => say({ sheet: Number(event.target.value), uses: null, period: null })}
          >
            {sheets.map((name, i) => (
              <option key={i} value={i}>
                {t.sheetNamed(name, i + 1)}
              </option>
            ))}
          </select>
        </p>
      )}
      <ColumnTable read={read} say={change => say({ sheet, uses: read.uses, period: read.period, ...change })} />
    </section>
  )
}

/** How a file was read: its kind, encoding and separator. */
export function FileHow({ file }: { file: ShownImport['file'] }) {
  const how = [
    t.kinds[file.kind],
    ...(file.encoding ? [t.encodings[file.encoding]] : []),
    ...(file.separator ? [t.separatedBy(t.separators[file.separator] ?? file.separator)] : []),
  ]
  return <p>{how.join(', ')}</p>
}

type TableProps = { read: ShownTable; say: (change: Partial<Pick<ImportInput, 'uses' | 'period'>>) => void }

/** What each column of a table is used as, and the period where none of them says it. */
export function ColumnTable({ read, say }: TableProps) {
  const { columns, uses } = read
  const change = (at: number, changed: Partial<Use>) =>
    say({ uses: uses.map(use => (use.at === at ? { ...use, ...changed } : use)) })
  return (
    <>
      {read.above.length > 0 && <p className="above">{read.above.join(' · ')}</p>}
      {read.needsPeriod && <PeriodField key={read.period ?? ''} period={read.period} say={period => say({ period })} />}
      <div className="scroll" role="region" aria-label={t.recognised} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.columnHead}</th>
              <th scope="col">{t.useHead}</th>
              <th scope="col">{t.keepHead}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(column => (
              <ColumnRow
                key={column.at}
                column={column}
                use={uses.find(({ at }) => at === column.at)!}
                read={read}
                change={change}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type RowProps = { column: Recognised; use: Use; read: ShownTable; change: (at: number, changed: Partial<Use>) => void }

function ColumnRow({ column, use, read, change }: RowProps) {
  const { at, heads, holds, labels } = column
  const name = heads.join(' › ') || t.noHead(at + 1)
  const examples = read.sample.slice(read.headRows).map(row => textOf(row[at]))
  const takesOne = use.role === 'other' || use.role === 'indicator'
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          {examples
            .filter(text => text !== '')
            .slice(0, 3)
            .join(' · ')}
        </small>
      </th>
      <td>
        <select
          aria-label={`${t.useHead}: ${name}`}
          value={use.role}
          onChange={event => change(at, { role: event.target.value as Role })}
        >
          {(holds === 'figures' ? OF_FIGURES : OF_LABELS).map(role => (
            <option key={role} value={role}>
              {t.roles[role]}
            </option>
          ))}
        </select>
      </td>
      <td>
        {takesOne && (
          <select
            aria-label={`${t.keepHead}: ${name}`}
            value={use.keep === null ? 'all' : `=${use.keep}`}
            onChange={event => change(at, { keep: event.target.value === 'all' ? null : event.target.value.slice(1) })}
          >
            <option value="all">{t.keepAll}</option>
            {['', ...labels].map(label => (
              <option key={label} value={`=${label}`}>
                {label === '' ? t.keepEmpty : t.keepNamed(label)}
              </option>
            ))}
          </select>
        )}
        {(use.role === 'group' || use.role === 'place' || use.role === 'period') && examples.includes('') && (
          <label>
            {t.emptyIs}{' '}
            <select
              value={use.emptyMeans}
              onChange={event => change(at, { emptyMeans: event.target.value as Use['emptyMeans'] })}
            >
              <option value="above">{t.emptyMeans.above}</option>
              <option value="everyone">{t.emptyMeans.everyone}</option>
            </select>
          </label>
        )}
      </td>
    </tr>
  )
}

export function PeriodField({ period, say }: { period: string | null; say: (period: string | null) => void }) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{t.period}</label>
      <small id={`${id}-hint`}>{t.periodHint}</small>
      <input
        id={id}
        type="text"
        aria-describedby={`${id}-hint`}
        defaultValue={period ?? ''}
        maxLength={40}
        onBlur={event => {
          const text = event.target.value.trim()
          if (text !== (period ?? '')) say(text || null)
        }}
      />
    </p>
  )
}
