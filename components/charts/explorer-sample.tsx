import { markerPath } from './marker'
import type { LineStyle } from './palette'

/** A piece of a line with its mark, beside its name among the choices. */
export const ExplorerSample = ({ style: { tone, marker } }: { style: LineStyle }) => (
  <svg className="figure-svg explorer-sample" viewBox="0 0 32 12" aria-hidden="true">
    <path className={`l ${tone}`} d="M0 6H32" />
    <path className={`k k-${marker} ${tone}`} d={markerPath(marker, 16, 6, 3.5)} />
  </svg>
)
