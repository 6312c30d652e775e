import { figureWords } from '@/components/charts/figure-words'
import { comparedPlaces } from '@/lib/observations/compared'
import { placeName } from '@/lib/observations/observation'
import type { Reading, ReadingPoint } from '@/lib/observations/reading'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { unitNamed } from '@/lib/text/units'
import type { Dictionary } from '@/lib/text/sv'
import { ColumnHeads } from '../ui/column-heads'

type Props = { reading: Reading; municipality: { code: string; shortName: string }; t: Dictionary; locale: Locale }

/** Sweden, municipalities like it and the other municipality side by side, each in the latest period that both have. */
export function ComparedTable({ reading, municipality, t, locale }: Props) {
  const { unit, decimals } = reading.indicator
  const places = comparedPlaces(reading, municipality.code)
  if (places.length === 0) return null
  const words = figureWords[locale]
  const shown = places.flatMap(({ point, own }) => [point, own])
  const notes = [
    shown.some(point => point?.status === 'preliminary') && `prel. ${words.marks['prel.']}`,
    shown.includes(null) && `– ${words.missing}`,
  ].filter(Boolean)
  const cell = (point: ReadingPoint | null) =>
    point?.value == null
      ? '–'
      : formatNumber(locale, point.value, decimals) + (point.status === 'preliminary' ? '\u00a0prel.' : '')
  const ours = (point: ReadingPoint | null) =>
    point && point.origin !== 'published' && <small>, {words.origins[point.origin].head}</small>
  return (
    <section className="part">
      <h2>{t.compared.title}</h2>
      <div className="scroll" role="region" aria-label={t.compared.title} tabIndex={0}>
        <table className="compared">
          <caption>{t.compared.caption(unitNamed(locale, unit))}</caption>
          <ColumnHeads heads={[t.compared.place, t.period_, t.value, municipality.shortName]} />
          <tbody>
            {places.map(({ place, point, own }) => (
              <tr key={`${place.kind} ${place.code}`}>
                <th scope="row">
                  {placeName(place, locale)}
                  {ours(point)}
                </th>
                <td>{point.label}</td>
                <td>{cell(point)}</td>
                <td>
                  {cell(own)}
                  {ours(own)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.length > 0 && <p className="soft small">{notes.join('; ')}</p>}
    </section>
  )
}
