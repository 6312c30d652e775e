import { EVERY_MUNICIPALITY } from './every-municipality'
import type { Municipality } from '@/lib/municipality/municipality'

/** More than so many lines beside the municipality's own nobody can tell apart. */
export const MOST_PEERS = 9

/** A municipality's code; those of Sweden and of counties begin with 00, and a median of several has no number. */
export const isPeer = (code: string): boolean => /^\d{4}$/.test(code) && !code.startsWith('00')

type Place = { kind: 'municipality' | 'reference'; code: string; name: string; nameEn: string | null }

/** Sweden and the county, which any municipality may be compared with. */
export const around = ({ code, county }: Pick<Municipality, 'code'> & { county: string }): Place[] => [
  { kind: 'reference', code: '0000', name: 'Sverige', nameEn: 'Sweden' },
  { kind: 'reference', code: `00${code.slice(0, 2)}`, name: county, nameEn: null },
]

/** Every place that the municipality may choose. */
export const choosable = (here: Parameters<typeof around>[0]): Place[] => [
  ...around(here),
  ...EVERY_MUNICIPALITY.filter(({ code }) => code !== here.code).map(one => ({
    ...{ kind: 'municipality' as const, nameEn: null, ...one },
  })),
]

/** What was chosen, as a form sends it back. */
export const seenOf = (chosen: readonly { code: string }[]): string =>
  chosen
    .map(({ code }) => code)
    .toSorted()
    .join(' ')
