import { dayInSweden } from '@/lib/text/days'
import { report, type FrozenReport } from './report'

/** What of its row a report is read from. */
export const TOLD_OF_REPORT = {
  ...{ year: true, version: true, publishedAt: true, publicNote: true, hash: true, content: true },
} as const

type Row = Omit<FrozenReport, 'report' | 'publishedOn'> & { publishedAt: Date; content: string }

export const frozenOf = ({ year, version, publicNote, hash, publishedAt, content }: Row): FrozenReport => ({
  ...{ year, version, publicNote, hash, publishedOn: dayInSweden(publishedAt) },
  report: report.parse(JSON.parse(content)),
})
