import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { SeedDistrict } from '../places'
import { coveredShare } from './covered-share'
import { slugOf } from './slug'
import { cellOf, table } from './table'

type Shapes = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>
type Sources = { regso: string; values: string; names: string; police2023: string; police2025: string }

/** District development is directed at Norrby (the news item of 2021-11-23). */
const PRIORITY = '1490R025'
/** Less than a tenth of a district inside a listed area is a shared edge and says nothing of the district. */
const LEAST_SHARE = 10

/** The districts of Borås with their polygons and what is said of them as areas. */
export function districts(sources: Sources): SeedDistrict[] {
  const values = new Map(table(sources.values).map(row => [cellOf(row, 'regso'), row]))
  const listed2023 = (JSON.parse(sources.police2023) as Shapes).features.filter(f => f.properties.ort === 'Borås')
  const listed2025 = table(sources.police2025).filter(row => row.level === 'regso')
  return (JSON.parse(sources.regso) as Shapes).features
    .map(({ properties, geometry }) => {
      const [code = '', name = ''] = [properties.regso, properties.regso_name]
      const row = values.get(code)
      const classes = [
        ...listed2023.map(area => ({
          year: 2023,
          class: area.properties.kategori ?? '',
          share: coveredShare(geometry, area.geometry),
        })),
        ...listed2025
          .filter(area => area.code === code)
          .map(area => ({
            year: 2025,
            class: `${cellOf(area, 'class_2025')} område`,
            share: Number(area.area_share_pct),
          })),
      ]
      const profile = {
        slug: slugOf(name),
        isPriority: code === PRIORITY,
        areaType: row?.omradestyp_2022 ? Number(row.omradestyp_2022) : null,
        population: row?.pop_2025 ? Number(row.pop_2025) : null,
        suggestedName: suggestedName(sources.names, code),
        policeClasses: classes
          .filter(({ share }) => share >= LEAST_SHARE)
          .map(({ share, ...listed }) => ({ ...listed, class: sentence(listed.class), sharePct: Math.round(share) })),
        polygon: geometry,
      }
      return { code, name, profile }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

const sentence = (words: string): string => (words[0] ?? '').toUpperCase() + words.slice(1)

/** The name that citizens use, only where the whole area goes by one. */
function suggestedName(csv: string, code: string): string | null {
  const whole = table(csv).filter(row => row.regso === code && row.coverage?.startsWith('hela'))
  return whole.length === 1 ? cellOf(whole[0] ?? {}, 'stadsdel') : null
}

/** The outline of one municipality. */
export function outline(geojson: string, code: string): object {
  const shape = (JSON.parse(geojson) as Shapes).features.find(f => f.properties.kommun === code)
  if (!shape) throw new Error(`Kommungränsen för ${code} saknas.`)
  return shape.geometry
}
