import { paths, type Site } from '@/lib/municipality/paths'
import type { GapReading, Reading } from '@/lib/observations/reading'
import { gapStatementOf } from '@/lib/observations/statement'
import { methodOf } from '@/lib/text/assessment-method'
import { formatNumber } from '@/lib/text/numbers'
import { GapAnswer } from './answer-line'
import type { Dictionary } from '@/lib/text/sv'
import { GapFigures } from './gap-figures'
import { GroupMeasureTable } from './group-measure-table'
import { isOfUnfavourable, pairOf, toldGap } from './gap-sides'
import { GapTable } from './gap-table'

type Props = { reading: Reading; gap: GapReading; t: Dictionary; site: Site }

/** One gap explained: its answer in absolute and relative terms, over time, with how it is counted. */
export function GapSection({ reading, gap, t, site }: Props) {
  const { locale } = site
  const { indicator } = reading
  const dimension = indicator.dimensions.find(d => d.key === gap.dimension)
  const { relative, latest, levellingDown, absoluteAndRelativeDisagree } = gap.gap
  const pair = pairOf(indicator, gap, locale)
  const ratio = latest && toldGap(latest, indicator.direction, isOfUnfavourable(indicator)).ratio
  return (
    <section className="thin" id={`skillnad-${dimension?.slug}`}>
      <h3>
        {t.gap}: {dimension?.title[locale].toLowerCase()}
      </h3>
      <p>{gapStatementOf(reading, gap, locale)}</p>
      <p className="figure-statuses">
        <GapAnswer label={t.absolute} answer={gap.gap} locale={locale} />
        <GapAnswer label={t.relative} answer={relative} locale={locale} />
      </p>
      {levellingDown && <p className="figure-warning">{t.warnings.levellingDown}</p>}
      {absoluteAndRelativeDisagree && <p className="figure-warning">{t.warnings.absoluteAndRelative}</p>}
      <GapFigures reading={reading} gap={gap} t={t} site={site} />
      <details>
        <summary>{t.howCounted}</summary>
        <p>{t.differenceIs(indicator.isShare)}</p>
        {ratio && (
          <p>
            {t.ratioIs(indicator.isShare, indicator.direction === 'higher')} {latest?.label}:{' '}
            {t.ratioOf(pair[ratio.over], pair[ratio.under])} {formatNumber(locale, ratio.size, 2)}.
          </p>
        )}
        <p>
          {t.absolute}: {methodOf(locale, gap.gap)}. {t.relative}: {methodOf(locale, relative)}.{' '}
          <a href={paths.about(site, 'metod')}>{t.howToldLink}</a>
        </p>
        <GroupMeasureTable reading={reading} dimension={gap.dimension} t={t} locale={locale} />
        <GapTable reading={reading} gap={gap} t={t} locale={locale} />
      </details>
    </section>
  )
}
