import { paths, type Place } from '@/lib/municipality/paths'
import { latestYears, type RollUp } from '@/lib/observations/roll-up'
import { byChance, countedGaps, countedLevels } from '@/lib/text/roll-up'
import type { Dictionary } from '@/lib/text/sv'
import { MarkLegend } from './mark-legend'
import { GapStrip, LevelStrip } from './strips'

type Props = { roll: RollUp; t: Dictionary; place: Place }

/** The two questions for the whole, each answered in words and by a strip with one mark for each indicator. */
export function TwoQuestions({ roll, t, place }: Props) {
  const { level, gap } = roll
  const years = latestYears(roll.readings)
  return (
    <section className="two">
      <div>
        <h2>{t.isItBetter}</h2>
        <p className="big">
          <b>{t.ofTotal(level.counts.improving ?? 0, level.total)}</b> {t.indicatorsImprove}
        </p>
        <p className="rest">{t.certainlyWorse(level.counts.worsening ?? 0)}</p>
        <MarkLegend counted={countedLevels(place.locale, level)} />
        <LevelStrip roll={roll} place={place} isLarge listLabel={t.listIndicators} />
        <p className="soft small">
          {byChance(place.locale, level)} <span className="window">{t.trendWindow}</span>{' '}
          {years && t.dataYears(years.most, years.from, years.to)}
        </p>
      </div>
      <div>
        <h2>{t.isTheGapClosing}</h2>
        <p className="big">
          <b>{t.ofTotal(gap.counts.closing ?? 0, gap.total)}</b> {t.gapsClose}
        </p>
        <p className="rest">{t.certainlyWider(gap.counts.widening ?? 0)}</p>
        <MarkLegend counted={countedGaps(place.locale, gap)} />
        <GapStrip roll={roll} place={place} isLarge listLabel={t.listGaps} />
        <p className="soft small">
          {byChance(place.locale, gap)} <a href={paths.about(place, 'metod')}>{t.howToldLink}</a>
        </p>
      </div>
    </section>
  )
}
