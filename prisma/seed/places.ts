import { readData } from './content'

/** The places within a municipality that have values of their own; compiled from SCB's and Polisen's geometry. */
export type Places = {
  /** GeoJSON geometry, WGS 84. */
  outline: object
  districts: SeedDistrict[]
  /** Names by code. */
  electoralDistricts: Record<string, string>
  schools: Record<string, string>
  /** Where schools lie, by code, as far as it is known: longitude and latitude, WGS 84. */
  schoolPoints: Record<string, [longitude: number, latitude: number]>
}

export type SeedDistrict = { code: string; name: string; profile: DistrictProfile }

type DistrictProfile = {
  slug: string
  isPriority: boolean
  areaType: number | null
  population: number | null
  suggestedName: string | null
  /** The police's class where the listed area covers at least a tenth of the district, with the share in percent. */
  policeClasses: { year: number; class: string; sharePct: number }[]
  polygon: object
}

/** One peer group stands beside each municipality: its own socio-economic group of 2024 in Kolada. */
export const PEER_GROUPS: Record<string, string> = { 1490: 'G176214', 2081: 'G176213' }

export const AREA_TYPE_YEAR = 2022
export const POPULATION_YEAR = 2025

export const readPlaces = (code: string): Places => JSON.parse(readData(`places-${code}.json`)) as Places
