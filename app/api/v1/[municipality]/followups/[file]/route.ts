import { fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { reportCsv } from '@/lib/exchange/report-csv'
import { getReport, readReportFile } from '@/lib/followup/queries'
import { reportFileAt } from '@/lib/followup/report-file'
import { fileAnswer, notFoundAnswer, notYetAnswer } from '../../../answer'
import { readMunicipality } from '../../../find-indicator'

type Context = { params: Promise<Record<'municipality' | 'file', string>> }

const UNKNOWN =
  'Ingen sådan fil. En rapport finns som 2023-v1.pdf, på ett A4 som 2023-v1-a4.pdf, som bildspel som 2023-v1-bilder.pdf och dess värden som 2023-v1.csv, på engelska .en.pdf och .en.csv.'

const BEING_MADE = 'Något har tagits bort ur rapporten av sekretesskäl, och filen görs om. Försök igen om en minut.'

/** A published report as a file that was made of it, or its values: /api/v1/boras/followups/2023-v1.pdf. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, file: named } = await params
  const file = parseFileName(named)
  const [, year, version, part = ''] = /^(20\d{2})-v([1-9]\d{0,3})(-[a-z\d]+)?$/.exec(file?.stem ?? '') ?? []
  if (!file || !year || !version || !(await readMunicipality(slug))) return notFoundAnswer(UNKNOWN)
  const { kind: ending, locale } = file
  const name = fileName(`${slug}-uppfoljning-${year}-v${version}${part}`, ending, locale)
  const which = { year: Number(year), version: Number(version) }
  const kind = reportFileAt(part, ending)
  if (kind) {
    const bytes = await readReportFile(slug, { ...which, kind, locale })
    if (bytes) return fileAnswer(request, ending, name, bytes)
    const redacted = (await getReport(slug, which.year, which.version))?.redacted
    return redacted ? notYetAnswer(`${BEING_MADE} ${redacted.note}`) : notFoundAnswer(UNKNOWN)
  }
  const found = ending === 'csv' && part === '' ? await getReport(slug, which.year, which.version) : null
  return found ? fileAnswer(request, 'csv', name, reportCsv(found.report, locale)) : notFoundAnswer(UNKNOWN)
}
