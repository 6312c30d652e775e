import { previewOfGoal, previewOfIndicator } from '@/components/preview/preview-of'
import { previewOfDistrict } from '@/components/preview/preview-of-district'
import { previewSvg, type Preview } from '@/components/preview/preview-svg'
import { listDistricts, listProfileRows } from '@/lib/districts/queries'
import { pngOf } from '@/lib/exchange/png'
import { areasOf, findGoal, indicatorCodes, type Goal } from '@/lib/framework/framework'
import { wordedIn } from '@/lib/framework/worded'
import { inWords } from '@/lib/observations/in-words'
import { getReadingsIn } from '@/lib/observations/queries'
import { dictionary } from '@/lib/text/dictionary'
import { isLocale } from '@/lib/text/numbers'
import { notFoundAnswer, pictureAnswer } from '@/app/api/v1/answer'
import { findIndicator, readMunicipality } from '@/app/api/v1/find-indicator'

type Context = { params: Promise<{ municipality: string; page: string[] }> }

const UNKNOWN = 'Ingen sådan bild. Adressen är språk och sida, till exempel og/sv/malbild/1.2.png.'

/** The picture of a page for those who share it: /api/pages/boras/og/sv.png, …/sv/malomraden/god-start.png. */
export async function GET(request: Request, { params }: Context) {
  const { municipality, page } = await params
  const preview = await previewAt(municipality, page)
  return preview ? pictureAnswer(request, await pngOf(previewSvg(preview), 1)) : notFoundAnswer(UNKNOWN)
}

async function previewAt(slug: string, page: string[]): Promise<Preview | null> {
  const [locale = '', section, name, ...rest] = page
    .join('/')
    .replace(/\.png$/, '')
    .split('/')
  if (!page.at(-1)?.endsWith('.png') || !isLocale(locale) || rest.length > 0) return null
  const t = dictionary(locale)
  if (section === 'indikatorer' && name) {
    const found = await findIndicator(slug, name)
    if (!found) return null
    const { municipality, framework } = found
    const reading = inWords(locale, found.reading)
    const colour = reading.indicator.goals.find(goal => goal.framework === framework.slug)?.colour ?? 0
    return previewOfIndicator(reading, { municipality, t, locale, colour, validFrom: framework.validFrom })
  }
  const here = await readMunicipality(slug)
  if (!here) return null
  const { municipality, baselineStart } = here
  if (section === 'stadsdelar' && name) {
    const district = (await listDistricts(slug)).find(each => each.slug === name)
    return district
      ? previewOfDistrict(district, await listProfileRows(slug, district.code), { municipality, t, locale })
      : null
  }
  const framework = wordedIn(here.framework, locale)
  const goals: Record<string, () => Goal | null | undefined> = {
    '': () => (name === undefined ? framework.overall : null),
    malbild: () => findGoal(framework, goal => goal.number === name),
    malomraden: () => areasOf(framework).find(goal => goal.slug === name),
  }
  const goal = goals[section ?? '']?.()
  if (!goal) return null
  const readings = await getReadingsIn(locale, slug, indicatorCodes(goal), baselineStart)
  return previewOfGoal(goal, readings, { municipality, t, locale })
}
