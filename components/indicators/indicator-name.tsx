import { nameLangOf, nameOf, type Indicator } from '@/lib/indicators/indicator'
import { withWholeNumbers, type Locale } from '@/lib/text/numbers'

type Props = { indicator: Pick<Indicator, 'title' | 'name'>; locale: Locale }

/** What an indicator is called, marked as Swedish where there is no English name for it. */
export function IndicatorName({ indicator, locale }: Props) {
  return <span lang={nameLangOf(indicator, locale)}>{withWholeNumbers(nameOf(indicator, locale))}</span>
}
