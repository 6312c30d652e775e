/** Why nobody was let in by another service. */
export const PROVIDER_FAULTS = [
  'away',
  'cancelled',
  'broken',
  'tooMany',
  'unreadable',
  'tooManyGroups',
  'noAddress',
  'nobody',
  'taken',
  'linkedToOther',
  'linkedAlready',
] as const
export type ProviderFault = (typeof PROVIDER_FAULTS)[number]
