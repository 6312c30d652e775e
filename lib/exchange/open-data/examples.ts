export const EXAMPLES = ['home', 'values', 'file', 'gaps', 'assessments', 'jsonStat', 'map', 'then', 'feed'] as const
export type Example = (typeof EXAMPLES)[number]

/** Addresses that show what can be asked, of a municipality, one of its indicators and a day (ISO) that has been. */
export function examplesOf(municipality: string, indicator: string, day: string): Record<Example, string> {
  const base = `/api/v1/${municipality}`
  return {
    home: base,
    values: `${base}/observations?indicator=${indicator}&placeKind=municipality&dimension=total,sex&from=2018`,
    file: `${base}/observations.csv?indicator=${indicator}`,
    gaps: `${base}/gaps?indicator=${indicator}`,
    assessments: `${base}/assessments?question=gap&limit=100`,
    jsonStat: `${base}/indicators/${indicator}.jsonstat.json`,
    map: `${base}/districts.geojson`,
    then: `${base}/observations?indicator=${indicator}&asOf=${day}`,
    feed: `${base}/news.atom`,
  }
}
