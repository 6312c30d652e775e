import { stemmer } from '@orama/stemmers/swedish'
import { conceptsSv } from './concepts-sv'
import type { Tongue } from './tongue'

const AROUND =
  'hur många mycket stor stort är i på av för till med om och eller som en ett den det de att man vi jag finns vad var vilka sig'

export const tongueSv: Tongue = { stemmers: [stemmer], around: new Set(AROUND.split(' ')), concepts: conceptsSv }
