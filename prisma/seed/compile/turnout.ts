import { SeriesCollector } from './series-collector'
import { cellOf, plainNumber, table } from './table'

const districtsOf2022 = (csv: string) =>
  table(csv).filter(row => row.val === 'kommun' && row.ar === '2022' && row.typ === 'valdistrikt')

/** Turnout in the municipal election of 2022 by electoral district; votes not assigned to a district have no turnout. */
export function turnout(csv: string): string {
  const file = new SeriesCollector()
  for (const row of districtsOf2022(csv)) {
    const counts = {
      numerator: plainNumber(cellOf(row, 'rostande')),
      denominator: plainNumber(cellOf(row, 'rostberattigade')),
    }
    const value = String(Number(Number(cellOf(row, 'valdeltagande_pct')).toFixed(6)))
    file.add('N05401', cellOf(row, 'valdistriktskod'), '', 2022, value, counts)
  }
  return file.text()
}

/** Names of the electoral districts of a municipality by code. */
export const electoralDistricts = (csv: string, municipality: string): Record<string, string> =>
  Object.fromEntries(
    districtsOf2022(csv)
      .filter(row => row.kommun === municipality)
      .map(row => [cellOf(row, 'valdistriktskod'), cellOf(row, 'valdistrikt')]),
  )
