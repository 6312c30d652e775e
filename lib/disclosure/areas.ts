import type { CellAddress } from './cell'
import { categoriesOf } from './breakdown'

export const isMunicipality = (geography: string): boolean => geography.startsWith('municipality:')
export const codeOf = (geography: string): string => geography.slice(geography.indexOf(':') + 1)

/** Ways of dividing a city's ground, in the order in which they are kept where two can't be shown together. */
export const GROUND = ['RegSO', 'DeSO', 'own', 'electoral', 'areaType'] as const

const WHOLE = new Set(['municipality', 'reference', 'peers', 'rest'])

/** The division that an area belongs to, each of which covers its city once; null for what is no part of a city. */
export function divisionOf(area: string): string | null {
  const kind = area.slice(0, area.indexOf(':'))
  if (WHOLE.has(kind)) return null
  if (kind !== 'district') return kind
  if (/^\d{4}R\d+$/.test(codeOf(area))) return 'RegSO'
  return /^\d{4}[ABC]\d+$/.test(codeOf(area)) ? 'DeSO' : 'own'
}

/** The municipality a smaller area lies in: the one whose code it begins with, or the one that most others lie in. */
export function cityFinder(geographies: readonly string[]): (area: string) => string | undefined {
  const cities = geographies.filter(isMunicipality)
  const byCode = (area: string) => cities.find(city => codeOf(area).startsWith(codeOf(city)))
  const owned = geographies.filter(area => divisionOf(area) !== null).map(byCode)
  const most = [...cities].sort((a, b) => count(owned, b) - count(owned, a))[0]
  return area => byCode(area) ?? (cities.length === 1 || count(owned, most) > 0 ? most : undefined)
}

const count = <T>(items: readonly T[], wanted: T): number => items.filter(item => item === wanted).length

export const isByAreaType = ({ breakdown }: CellAddress): boolean => breakdown.includes('areaType=')

/**
 * A city's group by area type is a sum of districts, so its place is among the areas: 'municipality:1490' with
 * 'areaType=2' is 'areaType:2'. A district's own type divides nobody.
 */
export function standing<C extends CellAddress>(cell: C, isHome: (city: string) => boolean): C {
  if (!isByAreaType(cell)) return cell
  const type = categoriesOf(cell.breakdown).find(([dimension]) => dimension === 'areaType')?.[1] ?? ''
  const breakdown = cell.breakdown
    .split('|')
    .filter(pair => !pair.startsWith('areaType='))
    .join('|')
  if (!isMunicipality(cell.geography)) return divisionOf(cell.geography) ? { ...cell, breakdown } : cell
  const geography = isHome(cell.geography) ? `areaType:${type}` : `areaType:${codeOf(cell.geography)} ${type}`
  return { ...cell, geography, breakdown }
}
