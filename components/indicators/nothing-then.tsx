import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import type { PublicationDay } from '@/lib/observations/publication-days'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  t: Dictionary
  site: Site
  indicator: Indicator
  /** ISO */
  day: string
  /** Those on which something was published, oldest first. */
  days: readonly PublicationDay[]
}

/** A day that has not come, or on which nothing had been published yet. */
export function NothingThen({ t, site, indicator, day, days }: Props) {
  const first = days[0]?.day
  const { locale } = site
  const words = t.history
  const date = (iso: string) => formatDate(locale, iso)
  return (
    <>
      <div className="hero">
        <p className="over">{indicator.code}</p>
        <h1 className="title">{first && day > first ? words.future(date(day)) : words.nothing(date(day))}</h1>
      </div>
      <p>
        {nameOf(indicator, locale)}. {!first ? words.never : day < first && words.firstOn(date(first))}
      </p>
      <p>
        <a href={paths.indicator(site, indicator.code)}>{words.seeNow}</a>
      </p>
    </>
  )
}
