import type { Indicator } from '@/lib/indicators/indicator'
import { reviewSv } from '@/lib/text/review-sv'

/** "0–19 år, flickor" of "age=0-19|sex=women", in the indicator's own words. */
export function groupName({ dimensions }: Pick<Indicator, 'dimensions'>, breakdown: string): string {
  if (breakdown === '') return reviewSv.everyone
  return breakdown
    .split('|')
    .map(part => {
      const [key, category = ''] = part.split('=')
      const found = dimensions.find(dimension => dimension.key === key)?.categories.find(one => one.key === category)
      return found?.label.sv ?? category
    })
    .join(', ')
}
