import type { FigureData } from './figure-data'

const sv = {
  showTable: 'Visa som tabell',
  period: 'Period',
  gap: (width: string) => `skillnad ${width}`,
  notFromZero: 'axeln börjar inte på 0',
  brokenBefore: (periods: string) => `dubbelstrecket är ett tidsseriebrott (från ${periods})`,
  noValues: 'Det finns inga värden att visa.',
  missing: 'uppgift saknas',
  marks: { '..': 'dolt för att skydda enskilda', p: 'preliminärt värde', e: 'skattat värde', b: 'tidsseriebrott' },
  interval: 'osäkerhetsintervall inom parentes',
  district: 'Område',
  value: 'Värde',
}

const en = {
  showTable: 'Show as table',
  period: 'Period',
  gap: (width: string) => `gap ${width}`,
  notFromZero: 'the axis does not start at 0',
  brokenBefore: (periods: string) => `the double line is a break in the series (from ${periods})`,
  noValues: 'There are no values to show.',
  missing: 'not available',
  marks: { '..': 'hidden to protect individuals', p: 'preliminary value', e: 'estimated value', b: 'break in series' },
  interval: 'uncertainty interval in brackets',
  district: 'Area',
  value: 'Value',
} satisfies typeof sv

/** The words a figure itself needs; title, unit, caption and labels come with its data. */
export const figureWords: Record<FigureData['locale'], typeof sv> = { sv, en }
