import type { Publisher } from '@/lib/exchange/about-data'
import { csvOf } from '@/lib/exchange/csv'
import { fileName, parseFileName, type FileKind } from '@/lib/exchange/file-kinds'
import { jsonStatOf } from '@/lib/exchange/json-stat'
import { xlsxOf } from '@/lib/exchange/xlsx'
import type { Reading } from '@/lib/observations/reading'
import type { Locale } from '@/lib/text/numbers'
import { fileAnswer, notFoundAnswer } from '../../../answer'
import { findIndicator } from '../../../find-indicator'
import { answerOne } from '../../../one-of'

type Context = { params: Promise<{ municipality: string; indicator: string }> }

const UNKNOWN = 'Ingen sådan fil. Namnet är indikatorns kod och .csv, .plain.csv, .xlsx eller .jsonstat.json.'

/** An indicator: /api/v1/boras/indicators/N15428. All its values: …/N15428.csv, .plain.csv, .xlsx, .jsonstat.json; .en.csv in English. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, indicator } = await params
  if (!indicator.includes('.')) return answerOne(request, slug, 'indicators', indicator)
  const file = parseFileName(indicator)
  const found = file && (await findIndicator(slug, file.stem))
  const body = found && (await bodyOf(file.kind, found.reading, found.municipality, file.locale))
  if (!found || !body) return notFoundAnswer(UNKNOWN)
  const name = fileName(`${slug}-${found.reading.indicator.code}`, file.kind, file.locale)
  return fileAnswer(request, file.kind, name, body)
}

function bodyOf(kind: FileKind, reading: Reading, publisher: Publisher, locale: Locale) {
  if (kind === 'csv') return csvOf(reading, { flavour: 'excel', locale })
  if (kind === 'plainCsv') return csvOf(reading, { flavour: 'plain', locale })
  if (kind === 'xlsx') return xlsxOf(reading, publisher, locale)
  if (kind === 'jsonStat') return JSON.stringify(jsonStatOf(reading, publisher, locale))
  return null
}
