/** GRS 80 and SWEREF 99 TM (EPSG:3006). */
const [SEMI_MAJOR, FLATTENING, SCALE, CENTRE, EAST] = [6_378_137, 1 / 298.257222101, 0.9996, 15, 500_000]

/**
 * Longitude and latitude of a place in SWEREF 99 TM: Gauss' conformal projection turned round, by Lantmäteriet's
 * formulas ("Gauss Conformal Projection"), to less than a millimetre in Sweden.
 */
export function fromSweref(east: number, north: number): [longitude: number, latitude: number] {
  const e2 = FLATTENING * (2 - FLATTENING)
  const n = FLATTENING / (2 - FLATTENING)
  const a = (SEMI_MAJOR / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const delta = [
    n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
    (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
    (4397 * n ** 4) / 161_280,
  ]
  const [xi, eta] = [north / (SCALE * a), (east - EAST) / (SCALE * a)]
  const sum = (term: (k: number) => number) => delta.reduce((total, d, i) => total + d * term(2 * (i + 1)), 0)
  const xi1 = xi - sum(k => Math.sin(k * xi) * Math.cosh(k * eta))
  const eta1 = eta - sum(k => Math.cos(k * xi) * Math.sinh(k * eta))
  const phi = Math.asin(Math.sin(xi1) / Math.cosh(eta1))
  const s = Math.sin(phi) ** 2
  const latitude =
    phi +
    Math.sin(phi) *
      Math.cos(phi) *
      (e2 +
        e2 ** 2 +
        e2 ** 3 +
        e2 ** 4 -
        ((7 * e2 ** 2 + 17 * e2 ** 3 + 30 * e2 ** 4) / 6) * s +
        ((224 * e2 ** 3 + 889 * e2 ** 4) / 120) * s ** 2 -
        ((4279 * e2 ** 4) / 1260) * s ** 3)
  const longitude = CENTRE + (Math.atan2(Math.sinh(eta1), Math.cos(xi1)) * 180) / Math.PI
  return [longitude, (latitude * 180) / Math.PI]
}
