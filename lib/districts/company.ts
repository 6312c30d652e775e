import type { District } from './district'

/** At most this many districts stand side by side. */
const MOST = 3

/** Districts in the order in which an address names them: the priority one first, then by name in the address. */
const inAddressOrder = (districts: readonly District[]): District[] =>
  districts.toSorted((a, b) => Number(b.isPriority) - Number(a.isPriority) || (a.slug < b.slug ? -1 : 1))

/** The districts that an address names side by side: two or three different ones in their order, otherwise null. */
export function comparedDistricts(slugs: readonly string[], districts: readonly District[]): District[] | null {
  const named = slugs.map(slug => districts.find(district => district.slug === slug))
  const found = inAddressOrder(named.filter(district => district !== undefined))
  const isSensible = found.length === slugs.length && found.length >= 2 && found.length <= MOST
  return isSensible && found.every((district, i) => district.slug === slugs[i] && found[i + 1] !== district)
    ? found
    : null
}

export type CompanyKind = 'priority' | 'areaType' | 'neighbours'
export type Company = { kind: CompanyKind; districts: District[] }

/**
 * Which districts a page offers to read its own beside: the priority district, those of the same area type that are
 * nearest in size, and its neighbours. Sparse on purpose, since every set is a page; each set once.
 */
export function companyOf(
  district: District,
  districts: readonly District[],
  neighbours: readonly string[] = [],
): Company[] {
  const others = districts.filter(({ code }) => code !== district.code)
  const distance = (other: District) => Math.abs((other.population ?? 0) - (district.population ?? 0))
  const nearest = (among: District[]) =>
    among.toSorted((a, b) => distance(a) - distance(b) || (a.code < b.code ? -1 : 1))
  const sameType = nearest(others.filter(other => other.areaType !== null && other.areaType === district.areaType))
  const beside = nearest(others.filter(({ code }) => neighbours.includes(code)))
  const priority = others.filter(other => other.isPriority)
  const sets: Company[] = [
    { kind: 'priority', districts: priority },
    ...sameType.slice(0, 3).map((other): Company => ({ kind: 'areaType', districts: [other] })),
    { kind: 'areaType', districts: sameType.slice(0, 2) },
    ...beside.slice(0, 3).map((other): Company => ({ kind: 'neighbours', districts: [other] })),
    { kind: 'neighbours', districts: beside.slice(0, 2) },
  ]
  const seen = new Set<string>()
  return sets.flatMap(({ kind, districts: company }) => {
    const set = inAddressOrder([district, ...company])
    const key = set.map(({ slug }) => slug).join('/')
    if (company.length === 0 || seen.has(key)) return []
    seen.add(key)
    return [{ kind, districts: set }]
  })
}
