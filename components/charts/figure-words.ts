import type { FigureData } from './figure-data'

const sv = {
  showTable: 'Visa som tabell',
  period: 'Period',
  gap: (width: string) => `skillnad ${width}`,
  notFromZero: 'axeln börjar inte på 0',
  broken: (periods: string) => `dubbelstrecket är ett tidsseriebrott (från ${periods})`,
  maybeBroken: (periods: string) => `dubbelstrecket kan vara ett tidsseriebrott (från ${periods})`,
  noValues: 'Det finns inga värden att visa.',
  missing: 'uppgift saknas',
  marks: { '..': 'dolt för att skydda enskilda', 'prel.': 'preliminärt värde' },
  /** In a cell, in a column's heading when all its numbers share it, and in the legend of what stands in cells. */
  origins: {
    computed: { sign: 'ber.', head: 'beräknat av oss', meaning: 'beräknat av oss ur källans värden' },
    recovered: { sign: 'härl.', head: 'härlett av oss', meaning: 'härlett av oss ur källans värden' },
  },
  interval: 'osäkerhetsintervall inom parentes',
  intervalOrigins: {
    computed: 'beräknat av oss ur antalen',
    recovered: 'beräknat av oss ur antal som vi har härlett ur källans värden',
  },
  district: 'Område',
  value: 'Värde',
  others: (many: number) => `${many} kommuner`,
}

const en = {
  showTable: 'Show as table',
  period: 'Period',
  gap: (width: string) => `gap ${width}`,
  notFromZero: 'the axis does not start at 0',
  broken: (periods: string) => `the double line is a break in the series (from ${periods})`,
  maybeBroken: (periods: string) => `the double line may be a break in the series (from ${periods})`,
  noValues: 'There are no values to show.',
  missing: 'not available',
  marks: { '..': 'hidden to protect individuals', 'prel.': 'preliminary value' },
  origins: {
    computed: { sign: 'calc.', head: 'computed by us', meaning: 'computed by us from the source’s values' },
    recovered: { sign: 'der.', head: 'derived by us', meaning: 'derived by us from the source’s values' },
  },
  interval: 'uncertainty interval in brackets',
  intervalOrigins: {
    computed: 'computed by us from the counts',
    recovered: 'computed by us from counts that we have derived from the source’s values',
  },
  district: 'Area',
  value: 'Value',
  others: (many: number) => `${many} municipalities`,
} satisfies typeof sv

/** The words a figure itself needs; title, unit, caption and labels come with its data. */
export const figureWords: Record<FigureData['locale'], typeof sv> = { sv, en }
