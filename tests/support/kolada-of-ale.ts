import { koladaCatalogue, koladaServer, type KoladaSays } from './kolada-server'

export const MEASURES = ['N15428', 'N02281'] as const

/** Kolada with all of its catalogue, and values of two measures for Ale and the country, made up. */
export function koladaOfAle() {
  const data: KoladaSays['data'] = MEASURES.flatMap((kpi, i) =>
    ['1440', '0000'].flatMap((municipality, j) =>
      [2019, 2020, 2021, 2022, 2023, 2024].map((period, year) => ({
        ...{ kpi, municipality, period },
        values: (['T', 'K', 'M'] as const).map((gender, k) => ({
          gender,
          value: (i === 0 ? 80 : 4) + year / 2 + j + k,
        })),
      })),
    ),
  )
  return koladaServer({ kpis: koladaCatalogue(), data, perPage: 5_000 })
}
