import { dayInSweden } from '@/lib/text/days'
import { report, type FrozenReport } from './report'

/** What of its row a report is read from. */
export const TOLD_OF_REPORT = {
  ...{
    year: true,
    version: true,
    publishedAt: true,
    publicNote: true,
    hash: true,
    content: true,
    redactedAt: true,
    redactionNote: true,
  },
} as const

type Row = Omit<FrozenReport, 'report' | 'publishedOn' | 'redacted'> & {
  publishedAt: Date
  content: string
  redactedAt: Date | null
  redactionNote: string | null
}

export const frozenOf = ({ year, version, publicNote, hash, publishedAt, content, ...row }: Row): FrozenReport => ({
  ...{ year, version, publicNote, hash, publishedOn: dayInSweden(publishedAt) },
  redacted: row.redactedAt && { on: dayInSweden(row.redactedAt), note: row.redactionNote ?? '' },
  report: report.parse(JSON.parse(content)),
})
