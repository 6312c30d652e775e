import { stemmer } from '@orama/stemmers/english'
import { conceptsEn } from './concepts-en'
import type { Tongue } from './tongue'
import { tongueSv } from './tongue-sv'

const AROUND =
  'how many much is are in on of for to with about and or who that a an the do does we i what where which there'

/** Municipalities' own words are Swedish on English pages too. */
export const tongueEn: Tongue = {
  stemmers: [stemmer, ...tongueSv.stemmers],
  around: new Set(AROUND.split(' ')),
  concepts: [...conceptsEn, ...tongueSv.concepts],
}
