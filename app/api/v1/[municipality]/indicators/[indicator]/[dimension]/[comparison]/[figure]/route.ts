import { figureFile } from '@/components/indicators/figure-file'
import { fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { pngOf } from '@/lib/exchange/png'
import { choicesOf, isKnown } from '@/lib/observations/view'
import { fileAnswer, notFoundAnswer } from '../../../../../../answer'
import { findIndicator } from '../../../../../../find-indicator'

type Context = {
  params: Promise<{ municipality: string; indicator: string; dimension: string; comparison: string; figure: string }>
}

const UNKNOWN =
  'Ingen sådan figur. Adressen är indikatorns kod, uppdelning, jämförelse och figure.svg eller figure.png.'

/** An indicator's figure: /api/v1/boras/indicators/N15428/kon/sverige/figure.svg or .png; figure.en.svg in English. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, indicator, dimension, comparison, figure } = await params
  const file = parseFileName(figure)
  if (file?.stem !== 'figure' || (file.kind !== 'svg' && file.kind !== 'png')) return notFoundAnswer(UNKNOWN)
  const found = await findIndicator(slug, indicator)
  const view = { dimension, comparison }
  if (!found || !isKnown(view, choicesOf([found.reading], found.municipality.code))) return notFoundAnswer(UNKNOWN)
  const { reading, municipality, framework } = found
  const colour = reading.indicator.goals.find(goal => goal.framework === framework.slug)?.colour ?? 0
  const { validFrom } = framework
  const svg = figureFile(reading, { view, municipality, validFrom, colour, locale: file.locale })
  if (!svg) return notFoundAnswer('Indikatorn har inga värden att rita.')
  const name = fileName(`${slug}-${reading.indicator.code}-${dimension}-${comparison}`, file.kind, file.locale)
  return fileAnswer(request, file.kind, name, file.kind === 'png' ? await pngOf(svg) : svg)
}
