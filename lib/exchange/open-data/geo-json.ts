import type { z } from 'zod'
import type { DistrictMap } from '@/lib/districts/district'
import type * as schemas from './schemas'

/** Districts with their shapes, in WGS 84 as GeoJSON wants it (RFC 7946). */
export function geoJsonOf(
  districts: readonly z.output<typeof schemas.district>[],
  { shapes }: Pick<DistrictMap, 'shapes'>,
): z.output<typeof schemas.districtMap> {
  const shapeOf = new Map(shapes.map(({ code, polygon }) => [code, polygon]))
  return {
    type: 'FeatureCollection',
    features: districts.map(properties => ({
      type: 'Feature',
      id: properties.code,
      geometry: shapeOf.get(properties.code) ?? null,
      properties,
    })),
  }
}
