import { px } from '../charts/svg'
import { labelsSvg, shapesSvg, type MapMark } from './map-svg'
import { placeLabels, type MapName } from './map-labels'
import type { ProjectedMap } from './map-projection'

type Props = {
  map: ProjectedMap
  marks: MapMark[]
  /** The districts that may be named on this map, the most important first. */
  names: readonly MapName[]
  elsewhere: ReadonlySet<string>
  label: string
  /** Where the other map's window lies on this one, with a name. */
  frame?: { left: number; top: number; right: number; bottom: number }
}

/** The widths in px for which names are laid out: a phone, a narrow and a wide column. */
const NAME_WIDTHS = [320, 440, 560]

/** One map: shapes that are links, and names laid over them, laid out for each width it may be shown at. */
export function DistrictMapPicture({ map, marks, names, elsewhere, label, frame }: Props) {
  const { width, height } = map
  return (
    <div className="map-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <g dangerouslySetInnerHTML={{ __html: shapesSvg(map, marks, elsewhere) }} />
        {frame && <Frame {...frame} />}
      </svg>
      {NAME_WIDTHS.map(shownAt => {
        const scale = shownAt / width
        return (
          <svg
            key={shownAt}
            className={`map-names at-${shownAt}`}
            viewBox={`0 0 ${shownAt} ${Math.round(height * scale)}`}
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: labelsSvg(labelsAt(map, names, scale)) }}
          />
        )
      })}
    </div>
  )
}

/** Twice, the first lighter and wider, so that it is seen on dark districts too. */
function Frame({ left, top, right, bottom }: NonNullable<Props['frame']>) {
  const d = `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`
  return (
    <>
      <path className="map-frame halo" d={d} />
      <path className="map-frame" d={d} />
    </>
  )
}

function labelsAt({ districts, width, height }: ProjectedMap, names: readonly MapName[], scale: number) {
  const drawn = new Map(districts.map(({ code, rings }) => [code, rings]))
  const named = names.flatMap(name => {
    const rings = drawn.get(name.code)?.map(ring => ring.map(([x, y]): [number, number] => [x * scale, y * scale]))
    return rings ? [{ ...name, rings }] : []
  })
  return placeLabels(named, width * scale, height * scale)
}
