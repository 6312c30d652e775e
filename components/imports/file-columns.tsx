import { FIGURE_ROLES, ROLES, type Recognised, type Role, type Use } from '@/lib/exchange/import/columns'
import type { ImportInput } from '@/lib/exchange/import/import-input'
import { textOf } from '@/lib/exchange/import/table'
import type { ReadImport } from '@/lib/exchange/import/hold-against'
import { filesSv as t } from '@/lib/text/files-sv'

type Props = { read: ReadImport; say: (change: Partial<ImportInput>) => void }

const OF_LABELS = ROLES.filter(role => !FIGURE_ROLES.includes(role))
const OF_FIGURES = [...FIGURE_ROLES, ...OF_LABELS]

/** What was recognised in the file: its first rows, and what each column is used as. */
export function FileColumns({ read, say }: Props) {
  const { file, sheets, sheet, columns, uses } = read
  const change = (at: number, changed: Partial<Use>) =>
    say({ sheet, uses: uses.map(use => (use.at === at ? { ...use, ...changed } : use)) })
  const how = [
    t.kinds[file.kind],
    ...(file.encoding ? [t.encodings[file.encoding]] : []),
    ...(file.separator ? [t.separatedBy(t.separators[file.separator] ?? file.separator)] : []),
  ]
  return (
    <section>
      <h2>{t.recognised}</h2>
      <p>{how.join(', ')}</p>
      {read.swedish.length > 0 && <p>{t.swedish(read.swedish)}</p>}
      {read.above.length > 0 && <p className="above">{read.above.join(' · ')}</p>}
      {sheets.length > 1 && (
        <p className="field">
          <label htmlFor="blad">{t.sheet}</label>
          <select
            id="blad"
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
      {read.needsPeriod && (
        <PeriodField key={read.period ?? ''} period={read.period} say={period => say({ sheet, uses, period })} />
      )}
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
    </section>
  )
}

type RowProps = { column: Recognised; use: Use; read: ReadImport; change: (at: number, changed: Partial<Use>) => void }

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

function PeriodField({ period, say }: { period: string | null; say: (period: string | null) => void }) {
  return (
    <p className="field">
      <label htmlFor="period">{t.period}</label>
      <small id="period-hint">{t.periodHint}</small>
      <input
        id="period"
        type="text"
        aria-describedby="period-hint"
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
