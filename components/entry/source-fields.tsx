import { entrySv as t } from '@/lib/text/entry-sv'
import type { GridIndicator } from '@/lib/values/grid'

type Props = {
  /** Those that something is to be sent of. */
  indicators: readonly GridIndicator[]
  sourceOf: (indicatorId: number) => string
  onSource: (indicatorIds: readonly number[], text: string) => void
}

/** Where the values come from: told once for all, and where sources differ for each indicator. */
export function SourceFields({ indicators, sourceOf, onSource }: Props) {
  const sources = new Set(indicators.map(({ indicatorId }) => sourceOf(indicatorId)))
  const ids = indicators.map(({ indicatorId }) => indicatorId)
  return (
    <>
      <div className="field">
        <label htmlFor="falt-source">{t.source}</label>
        <p className="hint" id="falt-source-hjalp">
          {t.sourceHint}
        </p>
        <input
          id="falt-source"
          type="text"
          maxLength={2000}
          aria-describedby="falt-source-hjalp"
          value={sources.size === 1 ? [...sources][0] : ''}
          placeholder={sources.size > 1 ? t.sourcesDiffer : undefined}
          onChange={event => onSource(ids, event.target.value)}
        />
      </div>
      {indicators.length > 1 && (
        <details>
          <summary>{t.sourceEach}</summary>
          {indicators.map(({ indicatorId, name }) => (
            <div key={indicatorId} className="field">
              <label htmlFor={`falt-source-${indicatorId}`}>{name}</label>
              <input
                id={`falt-source-${indicatorId}`}
                type="text"
                maxLength={2000}
                value={sourceOf(indicatorId)}
                onChange={event => onSource([indicatorId], event.target.value)}
              />
            </div>
          ))}
        </details>
      )}
    </>
  )
}
