import { indicatorEditingSv, settingNames, settingValue } from '@/lib/text/indicator-editing-sv'
import type { OutOfStep } from '@/lib/values/out-of-step'

const t = indicatorEditingSv.step

/** Where another municipality reads the same measure in another way: what here, and what there. */
export function OutOfStepPart({ others }: { others: readonly OutOfStep[] }) {
  if (others.length === 0) return null
  return (
    <div className="notice">
      {others.map(({ municipality, differs }) => (
        <div key={municipality}>
          <p>{t.differs(municipality)}</p>
          <ul>
            {differs.map(({ field, here, there }) => (
              <li key={field}>
                {settingNames[field]}: {t.sides(settingValue(here), municipality, settingValue(there))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t.what}</p>
    </div>
  )
}
