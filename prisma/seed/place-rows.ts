import type { GeographyKind } from '@/prisma/generated/enums'
import type { MunicipalityContent } from './content'
import { known } from './framework-rows'
import { AREA_TYPE_YEAR, PEER_GROUP, POPULATION_YEAR, type Places } from './places'
import type { Transaction } from './transaction'

type Place = { kind: GeographyKind; code: string; name: string; nameEn?: string; outline?: object }

/** Every place that a municipality's values may stand for: itself, its districts, what it is compared with. */
function placesOf(content: MunicipalityContent, others: readonly MunicipalityContent[], places: Places): Place[] {
  const named = (kind: GeographyKind, names: Record<string, string>) =>
    Object.entries(names).map(([code, name]) => ({ kind, code, name }))
  return [
    { kind: 'municipality', code: content.code, name: content.shortName, outline: places.outline },
    ...others.map(({ code, shortName }) => ({ kind: 'municipality' as const, code, name: shortName })),
    { kind: 'reference', code: '0000', name: 'Sverige', nameEn: 'Sweden' },
    { kind: 'peers', code: PEER_GROUP, name: 'Liknande kommuner (median)', nameEn: 'Similar municipalities (median)' },
    ...places.districts.map(({ code, name }) => ({ kind: 'district' as const, code, name })),
    ...named('electoralDistrict', places.electoralDistricts),
    ...named('school', places.schools),
  ]
}

/** The places with the districts' polygons; returns ids by code. */
export async function writePlaces(
  tx: Transaction,
  municipalityId: number,
  content: MunicipalityContent,
  others: readonly MunicipalityContent[],
  places: Places,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { kind, code, ...row } of placesOf(content, others, places)) {
    const { id } = await tx.geography.upsert({
      where: { municipalityId_kind_code: { municipalityId, kind, code } },
      create: { municipalityId, kind, code, ...row },
      update: row,
    })
    ids.set(code, id)
  }
  for (const {
    code,
    slug,
    polygon,
    isPriority,
    areaType,
    population,
    suggestedName,
    policeClasses,
  } of places.districts) {
    const geographyId = known(ids, code)
    const described = { slug, polygon, isPriority, areaType, population, suggestedName, policeClasses }
    const row = {
      ...described,
      areaTypeYear: areaType && AREA_TYPE_YEAR,
      populationYear: population && POPULATION_YEAR,
    }
    await tx.district.upsert({ where: { geographyId }, create: { geographyId, ...row }, update: row })
  }
  return ids
}
