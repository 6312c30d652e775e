import type { Dictionary } from '@/lib/text/sv'
import type { Classing, MapClass } from './district-class'
import type { Ends, ValuedDistrict } from './value-order'

/** A class as it is filled on the map; the patterns stand once on the page. */
export function Swatch({ fill }: { fill: string }) {
  return (
    <svg className="swatch" viewBox="0 0 30 18" aria-hidden="true">
      <rect width="30" height="18" fill={`url(#${fill})`} />
    </svg>
  )
}

export const fillOf = (found: MapClass | null): string => (found ? `map-${found.index}` : 'map-hidden')

/** How many districts of a class are named beside it. */
const NAMED = 5

type Props = {
  classing: Classing
  ordered: readonly ValuedDistrict[]
  ends: Ends
  text: (value: number) => string
  t: Dictionary
}

/**
 * What the fillings mean, the highest class first, with where they are cut and how many districts each holds. Those of
 * the classes at the ends are named, and those without a value.
 */
export function MapLegend({ classing: { classes, classOf }, ordered, ends, text, t }: Props) {
  const words = t.districts
  const hidden = ordered.filter(({ value }) => value === null)
  const endOf = (each: MapClass) => [ends.high, ends.low].find(([first]) => first && classOf(first.value) === each)
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
              <Members districts={endOf(each)} text={text} t={t} />
            </span>
          </li>
        ))}
        {hidden.length > 0 && (
          <li>
            <Swatch fill="map-hidden" />
            <span>
              <b>{words.hiddenClass}</b> <span className="soft">({words.count(hidden.length)})</span>
              <Members districts={hidden} text={text} t={t} />
              <span className="soft small">{words.hiddenNote}</span>
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

type MembersProps = { districts: readonly ValuedDistrict[] | undefined; text: (value: number) => string; t: Dictionary }

/** The first few of a class by name and value, and how many more there are. */
function Members({ districts = [], text, t }: MembersProps) {
  if (districts.length === 0) return null
  const names = districts
    .slice(0, NAMED)
    .map(({ district: { name }, value }) => (value === null ? name : `${name} ${text(value)}`))
  const more = districts.length - names.length
  return <span className="members">{names.join(', ') + (more > 0 ? t.districts.andMore(more) : '')}</span>
}
