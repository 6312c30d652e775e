import { languages } from '@/lib/text/language'
import { type Locale, localeOf } from '@/lib/text/numbers'

/** What a file of ours may be: the end of its name, and its media type. */
export const fileKinds = {
  plainCsv: { ending: 'plain.csv', type: 'text/csv; charset=utf-8; header=present' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8; header=present' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  jsonStat: { ending: 'jsonstat.json', type: 'application/json' },
  svg: { ending: 'svg', type: 'image/svg+xml' },
  png: { ending: 'png', type: 'image/png' },
  pdf: { ending: 'pdf', type: 'application/pdf' },
  docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  zip: { ending: 'zip', type: 'application/zip' },
} as const

export type FileKind = keyof typeof fileKinds

/** "N15428.csv" in Swedish, "N15428.en.csv" in English. The plain CSV has no language. */
export const fileName = (stem: string, kind: FileKind, locale: Locale): string =>
  `${stem}.${kind === 'plainCsv' ? '' : languages[locale].filePrefix}${fileKinds[kind].ending}`

/** What a file name asks for, or null when it is none of ours. Every file has one spelling. */
export function parseFileName(name: string): { stem: string; kind: FileKind; locale: Locale } | null {
  const [stem = '', ...rest] = name.split('.')
  if (!/^[\w-]+$/.test(stem)) return null
  const locale = localeOf(rest[0])
  const ending = rest.join('.').slice(languages[locale].filePrefix.length)
  const found = (Object.keys(fileKinds) as FileKind[]).find(kind => fileKinds[kind].ending === ending)
  return found && fileName(stem, found, locale) === name ? { stem, kind: found, locale } : null
}
