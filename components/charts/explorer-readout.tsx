import type { FigureData } from './figure-data'
import { markerPath } from './marker'
import { lineStyles } from './palette'
import type { PeriodReading } from './period-reading'

/** With less room than this, in px, each value stands below its name. */
const NARROW = 240

/** The values of one period beside the cursor, on the side that has room. `at` and `width` are in px. */
export function ExplorerReadout({
  data,
  reading,
  at,
  width,
}: {
  data: FigureData
  reading: PeriodReading
  at: number
  width: number
}) {
  const styles = lineStyles(data.series)
  const side = at > width / 2 ? { right: width - at + 10 } : { left: at + 10 }
  const room = Math.max(at, width - at) - 10
  return (
    <div
      className={`explorer-readout ${room < NARROW ? 'is-narrow' : ''}`}
      aria-hidden="true"
      style={{ ...side, maxWidth: room }}
    >
      <p className="explorer-period">{reading.label}</p>
      <table>
        <tbody>
          {reading.rows.map(({ key, label, text }) => {
            const style = styles.get(key)
            return (
              <tr key={key}>
                <th scope="row">
                  <svg className="figure-svg" viewBox="0 0 12 12">
                    {style ? (
                      <path className={`k k-${style.marker} ${style.tone}`} d={markerPath(style.marker, 6, 6, 4)} />
                    ) : (
                      <path className="pl" d="M0 6H12" />
                    )}
                  </svg>
                  {label}
                </th>
                <td>{text}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {reading.gap && <p className="explorer-gap">{reading.gap}</p>}
      {reading.notes.map(note => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
