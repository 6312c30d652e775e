import { figureFile } from '@/components/indicators/figure-file'
import { areaFiles } from '@/lib/exchange/area-files'
import { fileName, parseFileName } from '@/lib/exchange/file-kinds'
import { zipOf } from '@/lib/exchange/zip'
import { areasOf, indicatorCodes } from '@/lib/framework/framework'
import { getReadings } from '@/lib/observations/queries'
import { homeView } from '@/lib/observations/leading-gap'
import { fileAnswer, notFoundAnswer } from '../../../answer'
import { readMunicipality } from '../../../find-indicator'

type Context = { params: Promise<{ municipality: string; area: string }> }

const UNKNOWN = 'Ingen sådan fil. Namnet är målområdets adress och .zip.'

/** Everything of a målområde in one archive: /api/v1/boras/areas/god-start.zip; .en.zip in English. */
export async function GET(request: Request, { params }: Context) {
  const { municipality: slug, area: name } = await params
  const file = parseFileName(name)
  const found = file?.kind === 'zip' ? await readMunicipality(slug) : null
  const area = found && areasOf(found.framework).find(goal => goal.slug === file?.stem)
  if (!file || !found || !area) return notFoundAnswer(UNKNOWN)
  const { municipality, framework, baselineStart } = found
  const { locale } = file
  const readings = await getReadings(slug, indicatorCodes(area), baselineStart)
  const setting = {
    view: homeView(readings),
    municipality,
    validFrom: framework.validFrom,
    colour: area.colour,
    locale,
  }
  const figures = new Map(
    readings.flatMap(reading => {
      const svg = figureFile(reading, setting)
      return svg ? [[reading.indicator.code, svg]] : []
    }),
  )
  const files = await areaFiles({ title: area.title, readings, figures }, municipality, locale)
  const archive = zipOf(files, municipality.updatedOn)
  return fileAnswer(request, 'zip', fileName(`${slug}-${file.stem}`, 'zip', locale), archive)
}
