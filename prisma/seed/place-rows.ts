import type { GeographyKind } from '@/prisma/generated/enums'
import type { MunicipalityContent } from './content'
import { known } from './framework-rows'
import { AREA_TYPE_YEAR, PEER_GROUPS, POPULATION_YEAR, type Places } from './places'
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
    ...named('peers', peersOf(content.code)).map(peers => ({ ...peers, nameEn: 'Similar municipalities (median)' })),
    ...places.districts.map(({ code, name }) => ({ kind: 'district' as const, code, name })),
    ...named('electoralDistrict', places.electoralDistricts),
    ...named('school', places.schools),
  ]
}

function peersOf(municipality: string): Record<string, string> {
  const group = PEER_GROUPS[municipality]
  return group ? { [group]: 'Liknande kommuner (median)' } : {}
}

/** The places with the districts' polygons; returns ids by code. */
export async function writePlaces(
  tx: Transaction,
  municipalityId: number,
  content: MunicipalityContent,
  others: readonly MunicipalityContent[],
  places: Places,
): Promise<Map<string, number>> {
  const wanted = placesOf(content, others, places)
  await tx.geography.createMany({ data: wanted.map(place => ({ municipalityId, ...place })), skipDuplicates: true })
  const there = await tx.geography.findMany({ where: { municipalityId } })
  const ids = new Map<string, number>()
  for (const { kind, code, ...row } of wanted) {
    const found = there.find(place => place.kind === kind && place.code === code)
    if (!found) throw new Error(`Platsen ${kind} ${code} kunde inte skrivas.`)
    ids.set(code, found.id)
    if (found.name !== row.name || row.outline) await tx.geography.update({ where: { id: found.id }, data: row })
  }
  for (const { code, profile } of places.districts) {
    const geographyId = known(ids, code)
    const areaTypeYear = profile.areaType && AREA_TYPE_YEAR
    const row = { ...profile, areaTypeYear, populationYear: profile.population && POPULATION_YEAR }
    await tx.district.upsert({ where: { geographyId }, create: { geographyId, ...row }, update: row })
  }
  return ids
}
