import type { Dictionary } from '@/lib/text/sv'
import type { MapClass } from './district-class'

/** A class as it is filled on the map; the patterns stand once on the page. */
export function Swatch({ fill }: { fill: string }) {
  return (
    <svg className="swatch" viewBox="0 0 30 18" aria-hidden="true">
      <rect width="30" height="18" fill={`url(#${fill})`} />
    </svg>
  )
}

export const fillOf = (found: MapClass | null): string => (found ? `map-${found.index}` : 'map-hidden')

/** What the fillings mean, the highest class first, with where they are cut and how many districts each holds. */
export function MapLegend({ classes, hidden, t }: { classes: MapClass[]; hidden: number; t: Dictionary }) {
  const words = t.districts
  return (
    <div className="map-legend">
      <h3>{words.legend}</h3>
      {classes.length === 0 && <p>{words.notCut}</p>}
      <ul>
        {classes.toReversed().map(each => (
          <li key={each.index}>
            <Swatch fill={fillOf(each)} />
            <span>
              {each.cut}: <b>{each.name}</b> <span className="soft">({words.count(each.count)})</span>
            </span>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <Swatch fill="map-hidden" />
            <span>
              <b>{words.hiddenClass}</b> <span className="soft">({words.count(hidden)})</span>. {words.hiddenNote}
            </span>
          </li>
        )}
        <li>
          <svg className="swatch" viewBox="0 0 30 18" aria-hidden="true">
            <rect className="map-priority" x="2" y="2" width="26" height="14" />
          </svg>
          <span>{words.priority}</span>
        </li>
      </ul>
      <p className="soft small">{words.howCut}</p>
    </div>
  )
}
