import type { catalogueSv } from './catalogue-sv'

export const catalogueEn = {
  title: 'Indicators',
  lead: (linked: number, others: number, sources: number) =>
    `${linked} indicators show how the goals are faring.${others ? ` ${others} more belong to no goal yet and stand last.` : ''} The values come from ${sources} sources. Each indicator stands under the first area that it serves.`,
  search: 'Search the indicators',
  hint: 'Your own words, or the name, code, unit or source.',
  ofTotal: (n: number) => `of ${n} indicators`,
  empty: 'No indicator answers to your search.',
  all: 'All',
  category: 'Category',
  lifePhase: 'Life cycle',
  data: 'Data',
  hasDistricts: 'values for districts',
  hasCounts: 'counts behind the values known',
  withoutValues: 'without values',
  districts: 'districts',
  counts: 'counts known',
  districtIndicator: 'describes districts',
  onlyGroups: 'values only for groups',
  onlyParts: 'values only for parts of the municipality',
  latest: 'Latest value',
  noGoal: 'Serves no goal of the framework',
  serves: 'Goals',
} satisfies typeof catalogueSv
