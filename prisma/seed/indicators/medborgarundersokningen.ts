import { share } from '../indicator'

/** What holds for every question of the citizen survey. */
export const citizenSurvey = {
  ...share,
  source: 'SCB, medborgarundersökningen',
  direction: 'higher',
  periodicity: 'irregular',
  category: 'livingConditions',
  caution:
    'En urvalsundersökning. Borås har värden endast för 2021 och Borlänge endast för 2022, så en utveckling kan inte visas.',
} as const
