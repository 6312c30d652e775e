import { locales, type Locale } from '@/lib/text/numbers'

/** Enum ReportFile of the database, in the order that they are made: what holds others comes after them. */
export const REPORT_FILES = ['pdf', 'sheet', 'slides', 'docx', 'archive'] as const
export type ReportFile = (typeof REPORT_FILES)[number]

/** How a file is named after its report ("2023-v1-a4.pdf"), and the languages it is there in. */
export const REPORT_FILE: Record<ReportFile, { name: string; ending: 'pdf' | 'docx' | 'zip'; in: readonly Locale[] }> =
  {
    pdf: { name: '', ending: 'pdf', in: locales },
    sheet: { name: '-a4', ending: 'pdf', in: locales },
    slides: { name: '-bilder', ending: 'pdf', in: locales },
    docx: { name: '', ending: 'docx', in: locales },
    // One for both: it holds the others.
    archive: { name: '', ending: 'zip', in: ['sv'] },
  }

/** A report's file by what of its address follows the version. */
export const reportFileAt = (name: string, ending: string): ReportFile | undefined =>
  REPORT_FILES.find(kind => REPORT_FILE[kind].name === name && REPORT_FILE[kind].ending === ending)

/** One that is there to be fetched. */
export type MadeFile = { kind: ReportFile; locale: string }
