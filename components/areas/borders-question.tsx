import type { SaidBorders } from '@/lib/districts/areas/area-input'
import { areasSv } from '@/lib/text/areas-sv'

const { borders: t } = areasSv

/** What is chosen and typed so far. */
export type TypedBorders = { kind: 'from' | 'redrawn' | null; validFrom: string; source: string }

/** What it says, or what is lacking in it. */
export function saidIn({ kind, validFrom, source }: TypedBorders): { borders: SaidBorders } | { fault: string } {
  if (kind !== 'from') return { borders: kind && { kind } }
  if (!/^(19|20|21)\d\d-/.test(validFrom)) return { fault: t.noDay }
  return source.trim() ? { borders: { kind, validFrom, source: source.trim() } } : { fault: t.noSource }
}

type Props = { typed: TypedBorders; change: (typed: TypedBorders) => void }

/** From when the borders of a file hold, of areas that are there already. */
export function BordersQuestion({ typed, change }: Props) {
  return (
    <>
      <fieldset>
        <legend>{t.legend}</legend>
        {(['from', 'redrawn'] as const).map(kind => (
          <label key={kind}>
            <input
              type="radio"
              name="granser"
              checked={typed.kind === kind}
              onChange={() => change({ ...typed, kind })}
            />{' '}
            {t.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {typed.kind === 'from' && (
        <div className="form">
          <p className="field">
            <label htmlFor="granser-fran">{t.validFrom}</label>
            <input
              id="granser-fran"
              type="date"
              value={typed.validFrom}
              onChange={event => change({ ...typed, validFrom: event.target.value })}
            />
          </p>
          <p className="field">
            <label htmlFor="granser-kalla">{t.source}</label>
            <input
              id="granser-kalla"
              type="text"
              maxLength={200}
              value={typed.source}
              onChange={event => change({ ...typed, source: event.target.value })}
            />
          </p>
          <p className="soft">{t.note}</p>
        </div>
      )}
    </>
  )
}
