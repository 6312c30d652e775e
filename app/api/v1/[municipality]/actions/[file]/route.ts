import { listedFrameworks } from '@/lib/actions/queries'
import { actionsCsv } from '@/lib/exchange/actions-csv'
import { ACTIONS_FILE } from '@/lib/exchange/downloads'
import { fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { thisDay } from '@/lib/municipality/queries'
import { fileAnswer, notFoundAnswer } from '../../../answer'
import { readMunicipality } from '../../../find-indicator'
import { answerOne } from '../../../one-of'

type Context = { params: Promise<{ municipality: string; file: string }> }

const UNKNOWN = `Ingen sådan fil. Åtgärderna finns som ${ACTIONS_FILE}.csv, på engelska ${ACTIONS_FILE}.en.csv.`

/** An action: /api/v1/boras/actions/12. Every one as a file for people: /api/v1/boras/actions/atgarder.csv; .en.csv in English. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, file: name } = await params
  if (!name.includes('.')) return answerOne(request, slug, 'actions', name)
  const file = parseFileName(name)
  const isOurs = file?.kind === 'csv' && file.stem === ACTIONS_FILE
  if (!isOurs || !(await readMunicipality(slug))) return notFoundAnswer(UNKNOWN)
  const csv = actionsCsv(await listedFrameworks(file.locale, slug), file.locale, await thisDay())
  return fileAnswer(request, 'csv', fileName(`${slug}-${ACTIONS_FILE}`, 'csv', file.locale), csv)
}
