/** Tiles that are laid over a class's tint, densest for the highest class: what tells classes apart without colour. */
const TILES: [size: number, d: string][] = [
  [8, ''],
  [8, 'M2 2h.01M6 6h.01'],
  [7, 'M-1 1l2-2M0 7l7-7M6 8l2-2'],
  [5, 'M-1 1l2-2M0 5l5-5M4 6l2-2'],
  [6, 'M0 0l6 6M0 6l6-6'],
]

/** The patterns that every map on the page refers to; they stand once. */
export function MapPatterns() {
  return (
    <svg className="map-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {TILES.map(([size, d], i) => (
          <pattern key={i} id={`map-${i}`} width={size} height={size} patternUnits="userSpaceOnUse">
            <rect className={`tint tint-${i}`} width={size} height={size} />
            {d && <path className={`hatch hatch-${i}`} d={d} />}
          </pattern>
        ))}
        <pattern id="map-hidden" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect className="tint tint-hidden" width="9" height="9" />
          <path className="hatch hatch-hidden" d="M2.5 2.5l4 4M6.5 2.5l-4 4" />
        </pattern>
      </defs>
    </svg>
  )
}
