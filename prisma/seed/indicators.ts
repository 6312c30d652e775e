import type { SeedIndicator } from './indicator'
import { arbete } from './indicators/arbete'
import { boende } from './indicators/boende'
import { godStart } from './indicators/god-start'
import { omradesstatistik } from './indicators/omradesstatistik'
import { overgripande } from './indicators/overgripande'

/** Every indicator of the seed, in the order of the goals. */
export const indicators: SeedIndicator[] = [...godStart, ...arbete, ...boende, ...overgripande, ...omradesstatistik]
