import type { Scope } from '@/lib/exchange/import/hold-against'

const sex = (key: string, sv: string) => ({ key, label: { sv, en: key } })
const GROUPS = ['', 'sex=women', 'sex=men'].map((key, id) => ({ id, key }))

/** Ale and two of its districts, for an indicator of so much. */
export function ale(about: Partial<Scope['indicator']>, held: Scope['held'] = []): Scope {
  const title = about.title ?? 'Invånare'
  const indicator = {
    ...{ id: 1, code: 'X1', aliases: [], title, name: { sv: title, en: null }, unit: 'antal', isShare: false },
    ...{ decimals: 1, periodicity: 'yearly', pooledYears: 1 },
    dimensions: [{ key: 'sex', categories: [sex('women', 'kvinnor'), sex('men', 'män')] }],
    ...about,
  }
  const places = [
    { id: 1, kind: 'municipality', code: '1440', name: 'Ale' },
    { id: 2, kind: 'district', code: '1440A0010', name: 'Surte' },
    { id: 3, kind: 'district', code: '1440A0020', name: 'Bohus' },
  ]
  const known = { municipality: { code: '1440', name: 'Ale kommun' }, version: 1, groups: GROUPS, periods: [], held }
  return { ...known, indicator, places, labelOf: ({ key }: { key: string }) => key || 'Totalt' } as unknown as Scope
}
