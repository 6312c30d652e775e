import { koladaIds } from './kolada'

type Kpi = { id: string; description: string; publication_date: string | null; prel_publication_date: string | null }

/** What Kolada's catalogue says of each measure: its description, set with Swedish typography, and when it comes next. */
export function descriptions(kpiJson: string): Record<string, { description: string; nextExpected: string | null }> {
  const read = JSON.parse(kpiJson) as Kpi[] | { values: Kpi[] }
  const kpis = Array.isArray(read) ? read : read.values
  return Object.fromEntries(
    kpis
      .filter(kpi => koladaIds.has(kpi.id))
      .map(kpi => {
        const nextExpected = kpi.prel_publication_date ?? kpi.publication_date
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
