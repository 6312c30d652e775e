import { SeriesCollector } from './series-collector'
import { cellOf, table } from './table'

const OFFENCES: Record<string, string> = {
  total: '',
  person: 'crimeType=person',
  theft: 'crimeType=theft',
  burglary: 'crimeType=burglary',
  vandalism: 'crimeType=vandalism',
  drugs_weapons: 'crimeType=drugsWeapons',
}

/** Reported offences per 100 000 inhabitants, with the number reported; the population behind is not in the source. */
export function offences(csv: string): string {
  const file = new SeriesCollector()
  for (const row of table(csv)) {
    const breakdown = OFFENCES[cellOf(row, 'category')]
    if (breakdown === undefined) continue
    const counts = { numerator: cellOf(row, 'count') || null }
    file.add(
      'BRA-ANMALDA',
      cellOf(row, 'kommun'),
      breakdown,
      Number(cellOf(row, 'year')),
      cellOf(row, 'per_100000'),
      counts,
    )
  }
  return file.text()
}

const MUNICIPALITY: Record<string, string> = { Borås: '1490', Borlänge: '2081' }

/** How many areas of each municipality stand on the police's list. */
export function policeAreas(csv: string): string {
  const areas = new Map<string, number>()
  for (const row of table(csv)) {
    const key = `${MUNICIPALITY[cellOf(row, 'kommun')]};${cellOf(row, 'lista_ar')}`
    areas.set(key, (areas.get(key) ?? 0) + 1)
  }
  const file = new SeriesCollector()
  for (const [key, count] of areas) {
    const [municipality = '', year = ''] = key.split(';')
    file.add('POLISEN-USO', municipality, '', Number(year), String(count))
  }
  return file.text()
}

const SITUATIONS: Record<string, string> = {
  totalt: '',
  situation_1_akut: 'situation=acute',
  situation_2: 'situation=institution',
}

/** The city's own survey of homelessness. */
export function homelessness(csv: string): string {
  const file = new SeriesCollector()
  for (const row of table(csv)) {
    const breakdown = SITUATIONS[cellOf(row, 'situation')]
    if (breakdown === undefined) continue
    file.add('BORAS-HEMLOSHET', cellOf(row, 'kommun'), breakdown, Number(cellOf(row, 'year')), cellOf(row, 'persons'))
  }
  return file.text()
}

/** The school survey's index of safety: each school with its number of answers, and the mean weighted by them. */
export function schoolSurvey(csv: string): { schools: string; municipality: string; names: Record<string, string> } {
  const rows = table(csv)
  const [schools, municipality] = [new SeriesCollector(), new SeriesCollector()]
  let [weighted, answers] = [0, 0]
  for (const row of rows) {
    const [index, count] = [cellOf(row, 'trygghet_index_0_10'), cellOf(row, 'antal_svar')]
    const year = Number(cellOf(row, 'ar'))
    schools.add('SKOLENKAT8-TRYGGHET', cellOf(row, 'skolenhetskod'), '', year, index, { denominator: count })
    weighted += Number(index) * Number(count)
    answers += Number(count)
  }
  const mean = (weighted / answers).toFixed(2)
  municipality.add('SKOLENKAT8-TRYGGHET', '1490', '', Number(rows[0]?.ar), mean, { denominator: String(answers) })
  return {
    schools: schools.text(),
    municipality: municipality.text(),
    names: Object.fromEntries(
      rows.map(row => [cellOf(row, 'skolenhetskod'), cellOf(row, 'skola_namn_i_elevstatistiken')]),
    ),
  }
}

type Located = { schools: { schoolUnitCode: string; lat: number; lng: number }[] }

/** Where the named schools lie, by Skolverket's register; five decimals are a metre. */
export function schoolPoints(json: string, names: Record<string, string>): Record<string, [number, number]> {
  const { schools } = JSON.parse(json) as Located
  const rounded = (degrees: number) => Number(degrees.toFixed(5))
  return Object.fromEntries(
    schools
      .filter(({ schoolUnitCode }) => schoolUnitCode in names)
      .map(({ schoolUnitCode, lat, lng }) => [schoolUnitCode, [rounded(lng), rounded(lat)]]),
  )
}
