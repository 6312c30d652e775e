import type { Position } from 'geojson'
import { sqliteFile, type SqliteRow } from './sqlite-file'

type Feature = { properties: SqliteRow; geometry: { type: 'MultiPolygon'; coordinates: Position[][][] } | null }
/** As a file of GeoJSON says it. */
type Collection = { type: 'FeatureCollection'; crs: { properties: { name: string } }; features: Feature[] }

/**
 * The areas of a GeoPackage (OGC 12-128). Whoever asks says which are wanted by what is told of them: the borders of the
 * others, which are most of a file of the whole country, are not read.
 */
export function readGeoPackage(
  bytes: Uint8Array,
  isWanted: (properties: SqliteRow) => boolean,
): Collection | 'damaged' | 'notAreas' | 'layers' | 'shape' {
  try {
    const rows = sqliteFile(bytes)
    const layers = rows('gpkg_geometry_columns').filter(({ geometry_type_name: type }) => OF_AREAS.test(String(type)))
    const [layer, another] = layers
    if (!layer) return 'notAreas'
    if (another) return 'layers'
    const system = rows('gpkg_spatial_ref_sys').find(({ srs_id: id }) => id === layer.srs_id)
    const name = `${String(system?.organization)}:${String(system?.organization_coordsys_id)}`
    const column = String(layer.column_name)
    const features = rows(String(layer.table_name)).map(({ [column]: blob, ...properties }): Feature => {
      const isRead = isWanted(properties) && blob instanceof Uint8Array
      return { properties, geometry: isRead ? { type: 'MultiPolygon', coordinates: polygonsOf(blob) } : null }
    })
    return { type: 'FeatureCollection', crs: { properties: { name } }, features }
  } catch (error) {
    if (error instanceof OtherShape) return 'shape'
    if (error instanceof RangeError) return 'damaged'
    throw error
  }
}

const OF_AREAS = /^(MULTI)?POLYGON$|^GEOMETRY$/i
const [POLYGON, MULTI_POLYGON] = [3, 6]
/** Of the numbers before the geometry itself: none, or the box around it in two to four dimensions. */
const BOXES = [0, 32, 48, 48, 64]

class OtherShape extends Error {}

/** A geometry as GeoPackage keeps it: a head of its own, and then Well-Known Binary. */
function polygonsOf(blob: Uint8Array): Position[][][] {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const box = BOXES[(view.getUint8(3) >> 1) & 7]
  if (String.fromCharCode(view.getUint8(0), view.getUint8(1)) !== 'GP' || box === undefined) throw new OtherShape()
  let at = 8 + box
  const number = (isLittle: boolean) => view.getUint32((at += 4) - 4, isLittle)
  /** As many as are said to follow, where there is room for them. */
  const several = <Read>(isLittle: boolean, one: () => Read): Read[] => {
    const many = number(isLittle)
    if (many > view.byteLength - at) throw new RangeError('geometry')
    return Array.from({ length: many }, one)
  }
  const polygons = (depth: number): Position[][][] => {
    const isLittle = view.getUint8(at++) === 1
    const type = number(isLittle)
    // Height and measure stand in thousands, or in the highest bits as PostGIS writes them.
    const more = Math.floor((type & 0xffff) / 1000)
    const dimensions = more > 0 ? (more === 3 ? 4 : 3) : 2 + (type >>> 31) + ((type >>> 30) & 1)
    const sort = (type & 0xffff) % 1000
    if (sort === MULTI_POLYGON && depth === 0) return several(isLittle, () => polygons(1)).flat()
    if (sort !== POLYGON) throw new OtherShape()
    const position = (): Position => {
      const [x, y] = [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)]
      at += 8 * dimensions
      return [x, y]
    }
    return [several(isLittle, () => several(isLittle, position))]
  }
  return polygons(0)
}
