import 'server-only'
import { createHash } from 'node:crypto'
import type { FrozenReport } from '@/lib/followup/report'
import type { ReportFile } from '@/lib/followup/report-file'
import { archiveSv as t } from '@/lib/text/archive-sv'
import { followUpSv } from '@/lib/text/followup-sv'
import { formatDate, locales } from '@/lib/text/numbers'
import { reportCsv } from './report-csv'
import { zipOf } from './zip'

export type ArchivedFile = { kind: Exclude<ReportFile, 'archive'>; locale: string; bytes: Uint8Array }

const NAMES: Record<ArchivedFile['kind'], (locale: string) => string> = {
  pdf: locale => `${t.report(locale)}.pdf`,
  docx: locale => `${t.report(locale)}.docx`,
  sheet: t.sheet,
  slides: t.slides,
}

/** All that a report is there as, in one file to keep, with what tells that none of it has been changed. */
export function reportArchive(frozen: FrozenReport, content: string, made: readonly ArchivedFile[]): Uint8Array {
  const { report, version, publishedOn, publicNote, hash, redacted } = frozen
  const written = (text: string) => new TextEncoder().encode(text)
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries(made.map(({ kind, locale, bytes }) => [NAMES[kind](locale), bytes])),
    ...Object.fromEntries(locales.map(locale => [t.values(locale), written(reportCsv(report, locale))])),
    [t.content]: written(content),
  }
  const sums = Object.entries(files).map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  )
  const readMe = t.says({
    ...{ report: followUpSv.report(report.year), municipality: report.municipality, hash, note: publicNote ?? '' },
    ...{ version: followUpSv.version(version), day: formatDate('sv', publishedOn), diaryNumber: report.diaryNumber },
    redacted: redacted ? `${followUpSv.redacted(formatDate('sv', redacted.on))} ${redacted.note}` : '',
  })
  return zipOf({ [t.readMe]: written(readMe), ...files, [t.sums]: written(sums.join('')) }, publishedOn)
}
