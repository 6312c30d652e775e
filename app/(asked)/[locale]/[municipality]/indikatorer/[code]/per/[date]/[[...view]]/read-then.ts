import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { z } from 'zod'
import { baselineStart } from '@/lib/framework/framework'
import { getFrameworkIn } from '@/lib/framework/queries'
import { listIndicatorCodes } from '@/lib/indicators/queries'
import { paths } from '@/lib/municipality/paths'
import { inWords } from '@/lib/observations/in-words'
import { homeView } from '@/lib/observations/leading-gap'
import { getReadings, listPublicationDays } from '@/lib/observations/queries'
import { readReadingsThen } from '@/lib/observations/then-queries'
import { choicesOf, parseView, viewSegments } from '@/lib/observations/view'
import { dayInSweden } from '@/lib/text/days'
import { readSite, type SiteParams } from '../../../../../../../../(public)/[locale]/[municipality]/site'

export type ThenParams = SiteParams & { code: string; date: string; view?: string[] }

const day = z.iso.date()

/**
 * What an address asks for: an indicator as it was known on a day. A day that is none, and a code or a view that today's
 * page doesn't have, are a 404. Asks nothing but what is kept.
 */
export async function readAsked(params: Promise<ThenParams>) {
  const here = await readSite(params)
  const { code, date, view: segments = [] } = await params
  const { slug, code: ownCode } = here.municipality
  const framework = await getFrameworkIn(here.site.locale, slug)
  if (!day.safeParse(date).success || !framework || !(await listIndicatorCodes(slug)).includes(code)) notFound()
  const [today] = await getReadings(slug, [code], baselineStart(framework))
  const choices = today && choicesOf([today], ownCode)
  const home = today && homeView([today])
  const view = choices && parseView(segments, choices, home!)
  if (!view || today.indicator.code !== code) notFound()
  const path = paths.indicatorThen(here.site, code, date, ...viewSegments(view, home!))
  const days = await listPublicationDays(slug, code)
  return { ...here, framework, indicator: today.indicator, date, choices, home: home!, view, path, days }
}

type Asked = Awaited<ReturnType<typeof readAsked>>

/** The reading of that day; null where nothing had been published by then, or the day has not come. */
export async function readThen({ site, municipality, framework, indicator, date, days }: Asked) {
  // Which day it is, and what was known then, is asked anew each time.
  await connection()
  if (date > dayInSweden(new Date()) || !days[0] || date < days[0].day) return null
  const [reading] = await readReadingsThen(municipality.slug, [indicator.code], baselineStart(framework), date)
  return reading ? inWords(site.locale, reading) : null
}
