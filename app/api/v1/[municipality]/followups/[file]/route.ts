import { fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { reportCsv } from '@/lib/exchange/report-csv'
import { getReport, readReportFile } from '@/lib/followup/queries'
import { fileAnswer, notFoundAnswer } from '../../../answer'
import { readMunicipality } from '../../../find-indicator'

type Context = { params: Promise<Record<'municipality' | 'file', string>> }

const UNKNOWN =
  'Ingen sådan fil. En rapport finns som 2023-v1.pdf och dess värden som 2023-v1.csv, på engelska .en.pdf och .en.csv.'

/** A published report as the PDF that was made of it, or its values: /api/v1/boras/followups/2023-v1.pdf. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, file: named } = await params
  const file = parseFileName(named)
  const [, year, version] = /^(20\d{2})-v([1-9]\d{0,3})$/.exec(file?.stem ?? '') ?? []
  if (!file || !year || !version || !(await readMunicipality(slug))) return notFoundAnswer(UNKNOWN)
  const { kind, locale } = file
  const name = fileName(`${slug}-uppfoljning-${year}-v${version}`, kind, locale)
  if (kind === 'pdf') {
    const bytes = await readReportFile(slug, Number(year), Number(version), locale)
    return bytes ? fileAnswer(request, 'pdf', name, bytes) : notFoundAnswer(UNKNOWN)
  }
  const found = kind === 'csv' ? await getReport(slug, Number(year), Number(version)) : null
  return found ? fileAnswer(request, 'csv', name, reportCsv(found.report, locale)) : notFoundAnswer(UNKNOWN)
}
