import { share } from '../indicator'

export const PERTURBED =
  'SCB ändrar små tal något för att skydda enskilda, så delar och helhet kan skilja sig några personer.'
export const table = (id: string) => ({
  source: `SCB ${id}`,
  sourceUrl: `https://statistikdatabasen.scb.se/api/v2/tables/${id}`,
})
/** Only of 2022: files without a table id, and sums of ours, so our own rule for small numbers holds. */
export const SCB_2022 = { source: 'SCB, områdesstatistik 2022', sourceUrl: null, publishedByAuthority: false }
export const SUMMED = 'Områden och kommun 2022 är summerade av oss från SCB:s antal per DeSO.'
export const area = {
  ...share,
  lifePhase: 'wholeLife',
  category: 'livingConditions',
  isCompleteCount: true,
  isDistrictIndicator: true,
  caution: PERTURBED,
} as const
