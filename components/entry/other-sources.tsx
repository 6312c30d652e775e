import { entrySv } from '@/lib/text/entry-sv'
import type { GridIndicator } from '@/lib/values/grid'

const t = entrySv.otherSource

type Props = {
  indicators: readonly GridIndicator[]
  sourceOf: (indicatorId: number) => string
  /** By indicator, what is written on another page. */
  others: Readonly<Record<number, string>>
  onChoose: (indicatorId: number, choice: 'keepSource' | 'takeSource') => void
}

/** Where it is asked which source holds. */
export const OTHER_SOURCE = 'annan-kalla'

/** Which of two sources holds: asked until it is chosen, whatever there is to send by then. */
export function OtherSources({ indicators, sourceOf, others, onChoose }: Props) {
  const asked = indicators.filter(({ indicatorId }) => indicatorId in others)
  if (asked.length === 0) return null
  return (
    <div id={OTHER_SOURCE} role="status" className="no-print">
      {asked.map(({ indicatorId, name }) => (
        <div key={indicatorId}>
          <p className="fault">
            {t.told(others[indicatorId]!, sourceOf(indicatorId), indicators.length > 1 ? name : '')}
          </p>
          <button type="button" onClick={() => onChoose(indicatorId, 'keepSource')}>
            {t.keep}
          </button>{' '}
          <button type="button" onClick={() => onChoose(indicatorId, 'takeSource')}>
            {t.take}
          </button>
        </div>
      ))}
    </div>
  )
}
