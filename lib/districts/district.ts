import type { MultiPolygon, Polygon } from 'geojson'

/** How the police classed an area on their list, and how much of the district's surface lies in it, in percent. */
export type PoliceClass = { year: number; class: string; sharePct: number }

/** A district as pages know it. `areaType` is Boverket's, 1 (great challenges) to 5 (very good conditions). */
export type District = {
  code: string
  slug: string
  name: string
  isPriority: boolean
  areaType: number | null
  areaTypeYear: number | null
  population: number | null
  populationYear: number | null
  /** The name citizens use, our suggestion: several districts can share it. */
  suggestedName: string | null
  policeClasses: PoliceClass[]
}

/** From which day (ISO) a district has the borders that it has, and where they come from. */
export type BorderChange = { validFrom: string; source: string }

export type DistrictShape = { code: string; polygon: Polygon | MultiPolygon }

/**
 * The districts' shapes with the municipality's own outline beneath. `city` names those too small to read on a map of
 * the whole, which get one of their own (city-part.ts).
 */
export type DistrictMap = { outline: Polygon | MultiPolygon | null; shapes: DistrictShape[]; city: string[] }
