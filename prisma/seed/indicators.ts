import type { SeedIndicator } from './indicator'
import { arbete } from './indicators/arbete'
import { arbetsgivare } from './indicators/arbetsgivare'
import { bostad } from './indicators/bostad'
import { omraden } from './indicators/omraden'
import { omradenArbete } from './indicators/omraden-arbete'
import { omradenLivsvillkor } from './indicators/omraden-livsvillkor'
import { overgripande } from './indicators/overgripande'
import { skola } from './indicators/skola'
import { skolenkaten } from './indicators/skolenkaten'
import { tillit } from './indicators/tillit'
import { trygghet } from './indicators/trygghet'
import { uppvaxt } from './indicators/uppvaxt'

/** Every indicator of the seed; within a goal they stand in this order. */
export const indicators: SeedIndicator[] = [
  ...skola,
  ...uppvaxt,
  ...skolenkaten,
  ...arbete,
  ...arbetsgivare,
  ...omraden,
  ...bostad,
  ...trygghet,
  ...tillit,
  ...overgripande,
  ...omradenArbete,
  ...omradenLivsvillkor,
]
