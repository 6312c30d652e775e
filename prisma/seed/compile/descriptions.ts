import { koladaIds } from './kolada'

/** The day of the stored catalogue: what it calls published by then is not to be expected. */
const CATALOGUE_DATE = '2026-04-16'

type Kpi = { id: string; description: string; publication_date: string | null; prel_publication_date: string | null }

/** What Kolada's catalogue says of each measure: its description, set with Swedish typography, and when it comes next. */
export function descriptions(kpiJson: string): Record<string, { description: string; nextExpected: string | null }> {
  const read = JSON.parse(kpiJson) as Kpi[] | { values: Kpi[] }
  const kpis = Array.isArray(read) ? read : read.values
  return Object.fromEntries(
    kpis
      .filter(kpi => koladaIds.has(kpi.id))
      .map(kpi => {
        const next = kpi.prel_publication_date ?? kpi.publication_date
        const nextExpected = next && next > CATALOGUE_DATE ? next : null
        return [kpi.id, { description: typeset(kpi.description), nextExpected }]
      }),
  )
}

/** Curly quotes, an en dash between years and ages, a no-break space before the percent sign, one space elsewhere. */
export const typeset = (text: string): string =>
  text
    .replace(/\\n|\s+/g, ' ')
    .trim()
    .replace(/(\d)-(\d)/g, '$1–$2')
    .replace(/(\d) ?%/g, '$1\u00a0%')
    .replace(/"/g, '”')
    .replace(/ +([.,])/g, '$1')
