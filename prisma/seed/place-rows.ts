import type { GeographyKind } from '@/prisma/generated/enums'
import type { MunicipalityContent } from './content'
import { keyOf, type Fields, type Rows, type Written } from './pack/row'
import { AREA_TYPE_YEAR, PEER_GROUPS, POPULATION_YEAR, type Places } from './places'

type Place = { kind: GeographyKind; code: string; name: string; nameEn: string | null; outline: Written }

/** Every place that a municipality's values may stand for: itself, its districts, what it is compared with. */
function placesOf(content: MunicipalityContent, others: readonly MunicipalityContent[], places: Places): Place[] {
  const place = (kind: GeographyKind, code: string, name: string, nameEn: string | null = null): Place => ({
    kind,
    code,
    name,
    nameEn,
    outline: null,
  })
  const named = (kind: GeographyKind, names: Record<string, string>) =>
    Object.entries(names).map(([code, name]) => place(kind, code, name))
  const peers = PEER_GROUPS[content.code]
  return [
    { ...place('municipality', content.code, content.shortName), outline: places.outline as Written },
    ...others.map(({ code, shortName }) => place('municipality', code, shortName)),
    place('reference', '0000', 'Sverige', 'Sweden'),
    ...(peers ? [place('peers', peers, 'Liknande kommuner (median)', 'Similar municipalities (median)')] : []),
    ...places.districts.map(({ code, name }) => place('district', code, name)),
    ...named('electoralDistrict', places.electoralDistricts),
    ...named('school', places.schools).map(school => {
      const coordinates = places.schoolPoints[school.code]
      return { ...school, ...(coordinates && { outline: { type: 'Point', coordinates } }) }
    }),
  ]
}

/** The places with the districts' polygons, and their keys by code. */
export function placeRows(
  content: MunicipalityContent,
  others: readonly MunicipalityContent[],
  places: Places,
): { rows: Rows; keys: Map<string, string> } {
  const all = placesOf(content, others, places)
  const districts = places.districts.map(({ code, profile }): Fields => ({
    geographyId: keyOf('district', code),
    ...profile,
    polygon: profile.polygon as Written,
    areaTypeYear: profile.areaType && AREA_TYPE_YEAR,
    populationYear: profile.population && POPULATION_YEAR,
  }))
  return {
    rows: new Map<string, Fields[]>([
      ['Geography', all],
      ['District', districts],
    ]),
    keys: new Map(all.map(({ kind, code }) => [code, keyOf(kind, code)])),
  }
}
