import { strToU8 } from 'fflate'
import type { Reading } from '@/lib/observations/reading'
import { dictionary } from '@/lib/text/dictionary'
import { formatDate, type Locale } from '@/lib/text/numbers'
import { xmlText } from '@/lib/text/xml-text'
import type { Publisher } from './about-data'
import { csvOf } from './csv'
import { fileName } from './file-kinds'
import { jsonStatOf } from './json-stat'
import { licenceWords } from './licence'
import { sourceLines, valueRows } from './value-rows'
import { xlsxOf } from './xlsx'

/** A målområde to take along: its readings, and the figure (SVG) of each indicator that has one, by code. */
export type AreaParts = { title: string; readings: readonly Reading[]; figures: ReadonlyMap<string, string> }

/** The files of a målområde by their path in the archive, the README first. Indicators without values have none. */
export async function areaFiles(
  area: AreaParts,
  publisher: Publisher,
  locale: Locale,
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = { 'README.txt': strToU8(readmeOf(area, publisher, locale)) }
  for (const reading of area.readings.filter(hasValues)) {
    const { code } = reading.indicator
    const stem = `${publisher.slug}-${code}`
    const figure = area.figures.get(code)
    files[`csv/${fileName(stem, 'csv', locale)}`] = strToU8(csvOf(reading, { flavour: 'excel', locale }))
    files[`csv-plain/${fileName(stem, 'plainCsv', locale)}`] = strToU8(csvOf(reading, { flavour: 'plain', locale }))
    files[`xlsx/${fileName(stem, 'xlsx', locale)}`] = await xlsxOf(reading, publisher, locale)
    files[`json-stat/${fileName(stem, 'jsonStat', locale)}`] = strToU8(
      JSON.stringify(jsonStatOf(reading, publisher, locale)),
    )
    if (figure) files[`svg/${fileName(stem, 'svg', locale)}`] = strToU8(figure)
  }
  return files
}

/** What lies in the archive, how to read and cite it, and where each indicator comes from. Lines end as in Windows. */
export function readmeOf({ title, readings }: AreaParts, publisher: Publisher, locale: Locale): string {
  const { readme, about } = dictionary(locale).exchange
  const heading = readme.heading(title, publisher.name)
  const indicators = readings.flatMap(reading => {
    const { indicator } = reading
    const lacking = hasValues(reading) ? '' : ` (${readme.withoutValues})`
    return [
      '',
      `${indicator.code}  ${indicator.title}${lacking}`,
      ...sourceLines(valueRows(reading), indicator, locale).map(line => `  ${line}`),
      `  ${about.licence}: ${licenceWords(indicator, locale)}`,
      ...(indicator.caution ? [`  ${about.caution}: ${indicator.caution}`] : []),
    ]
  })
  return [
    heading,
    '='.repeat(heading.length),
    readme.updated(formatDate(locale, publisher.updatedOn)),
    '',
    readme.contents,
    ...Object.entries(readme.folders).map(([folder, what]) => `  ${folder}/  ${what}`),
    '',
    `${about.disclosure}: ${readme.disclosure}`,
    `${about.signs}: ${about.signsText}`,
    `${about.interval}: ${about.intervalText}`,
    '',
    readme.indicators,
    ...indicators,
    '',
  ]
    .map(xmlText)
    .join('\r\n')
}

const hasValues = ({ series }: Reading): boolean => series.some(({ points }) => points.length > 0)
