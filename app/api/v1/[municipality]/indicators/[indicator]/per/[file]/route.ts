import { z } from 'zod'
import { csvOf } from '@/lib/exchange/csv'
import { fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { listIndicatorCodes } from '@/lib/indicators/queries'
import { readReadingsThen } from '@/lib/observations/then-queries'
import { dayInSweden } from '@/lib/text/days'
import { fileAnswer, notFoundAnswer } from '../../../../../answer'
import { readMunicipality } from '../../../../../find-indicator'

type Context = { params: Promise<{ municipality: string; indicator: string; file: string }> }

const UNKNOWN =
  'Ingen sådan fil. Adressen är indikatorns kod, per, och en dag som har varit, med .csv eller .plain.csv: N15428/per/2026-11-29.csv.'
const day = z.iso.date()

/** An indicator's values as they were known at the end of a day: /api/v1/boras/indicators/N15428/per/2026-11-29.csv. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, indicator: code, file: name } = await params
  const file = parseFileName(name)
  if (!file || !day.safeParse(file.stem).success || file.stem > dayInSweden(new Date())) return notFoundAnswer(UNKNOWN)
  if (file.kind !== 'csv' && file.kind !== 'plainCsv') return notFoundAnswer(UNKNOWN)
  const here = await readMunicipality(slug)
  if (!here || !(await listIndicatorCodes(slug)).includes(code)) return notFoundAnswer(UNKNOWN)
  const [reading] = await readReadingsThen(slug, [code], here.baselineStart, file.stem)
  if (!reading || reading.series.length + reading.areas.length === 0) return notFoundAnswer(UNKNOWN)
  const body = csvOf(reading, { flavour: file.kind === 'csv' ? 'excel' : 'plain', locale: file.locale })
  const stem = `${slug}-${reading.indicator.code}-per-${file.stem}`
  return fileAnswer(request, file.kind, fileName(stem, file.kind, file.locale), body, {
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
  })
}
