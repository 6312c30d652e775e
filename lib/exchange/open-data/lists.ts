import type { z } from 'zod'
import * as figures from './figures'
import * as schemas from './schemas'
import type { ListName } from './schemas'

/** What a list may be had as, by the ending of its address; none for JSON. */
export const ENDINGS = {
  json: { ending: '', type: 'application/json; charset=utf-8' },
  csv: { ending: '.csv', type: 'text/csv; charset=utf-8; header=present' },
  geojson: { ending: '.geojson', type: 'application/geo+json; charset=utf-8' },
  atom: { ending: '.atom', type: 'application/atom+xml; charset=utf-8' },
} as const
export type Ending = keyof typeof ENDINGS

type List = { item: z.ZodObject; says: string; as: readonly Ending[]; inFull?: z.ZodObject }

/** Every list: what its items are, and how they may be had. `inFull`: one of them by its own address. */
export const ALL_LISTS: Record<ListName, List> = {
  frameworks: {
    ...{ item: schemas.framework, as: ['json', 'csv'], inFull: schemas.framework },
    says: 'Adopted frameworks of goals, latest first',
  },
  goals: { item: schemas.goal, as: ['json', 'csv'], says: 'Goals of a framework, parents before children' },
  indicators: { item: schemas.indicator, as: ['json', 'csv'], inFull: schemas.indicator, says: 'What is measured' },
  observations: {
    ...{ item: figures.observation, as: ['json', 'csv'] },
    says: 'Values, indicator by indicator; small numbers are hidden',
  },
  gaps: { item: figures.gap, as: ['json', 'csv'], says: 'Gaps between two groups, in every period that both have' },
  assessments: {
    ...{ item: figures.assessment, as: ['json', 'csv'] },
    says: 'Is the level improving, and is the gap closing? Computed as on the website',
  },
  districts: {
    ...{ item: schemas.district, as: ['json', 'csv', 'geojson'], inFull: schemas.district },
    says: 'Districts; as GeoJSON with their shapes',
  },
  actions: {
    ...{ item: schemas.action, as: ['json', 'csv'], inFull: schemas.action },
    says: 'What is done for the goals',
  },
  rounds: {
    ...{ item: schemas.round, as: ['json', 'csv'], inFull: schemas.roundInFull },
    says: 'Published follow-ups, latest first',
  },
  news: { item: schemas.news, as: ['json', 'csv', 'atom'], says: 'What has been published, day by day' },
}

/** "observations.csv" as its list and what it is wanted as; null for none of ours. */
export function listNamed(name: string): { list: ListName; as: Ending } | null {
  for (const list of schemas.LISTS)
    for (const as of ALL_LISTS[list].as) if (name === list + ENDINGS[as].ending) return { list, as }
  return null
}
