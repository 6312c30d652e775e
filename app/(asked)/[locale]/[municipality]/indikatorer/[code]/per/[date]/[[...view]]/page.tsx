import { IndicatorThen } from '@/components/indicators/indicator-then'
import { NothingThen } from '@/components/indicators/nothing-then'
import { PublicPage } from '@/components/layout/public-page'
import { nameOf } from '@/lib/indicators/indicator'
import { paths } from '@/lib/municipality/paths'
import { formatDate } from '@/lib/text/numbers'
import { readAsked, readThen, type ThenParams } from './read-then'

type Props = { params: Promise<ThenParams> }

export async function generateMetadata({ params }: Props) {
  const { indicator, site, t, date } = await readAsked(params)
  return { title: `${nameOf(indicator, site.locale)}, ${t.history.asOf(formatDate(site.locale, date))}` }
}

export default async function Page({ params }: Props) {
  const asked = await readAsked(params)
  const { t, site, municipality, indicator, date, path, days, ...page } = asked
  const reading = await readThen(asked)
  const steps = [
    { href: paths.indicators(site), label: t.nav.indicators },
    { href: paths.indicator(site, indicator.code), label: indicator.code },
  ]
  return (
    <PublicPage
      {...{ t, site, municipality, path }}
      section="indicators"
      crumbs={{ steps, here: formatDate(site.locale, date) }}
    >
      {reading ? (
        <IndicatorThen {...{ t, site, municipality, reading, day: date, days }} {...page} />
      ) : (
        <NothingThen {...{ t, site, indicator, day: date, days }} />
      )}
    </PublicPage>
  )
}
