import { useId } from 'react'
import type { WantedProfile } from '@/lib/exchange/import/import-input'
import type { ShownImport } from '@/lib/exchange/import/shown-import'
import { fileProfilesSv as t } from '@/lib/text/file-profiles-sv'
import { timeOf } from '@/lib/text/moments'

type Props = Pick<ShownImport, 'offered'> & {
  /** What was said of the file is said anew. */
  choose: (profile: WantedProfile) => void
}

/** By what earlier file this one was read, and the others of its shape. */
export function FileProfile({ offered: { used, all }, choose }: Props) {
  const id = useId()
  if (all.length === 0) return null
  return (
    <div className="notice">
      <p>{used ? t.used({ ...used, at: timeOf(used.savedAt) }) : t.notUsed}</p>
      <p className="field">
        <label htmlFor={id}>{t.readAs}</label>
        <select
          id={id}
          value={used?.id ?? ''}
          onChange={event => {
            const chosen = all.find(one => String(one.id) === event.target.value)
            choose(chosen ? { id: chosen.id, savedAt: chosen.savedAt } : 'none')
          }}
        >
          {all.map(one => (
            <option key={one.id} value={one.id}>
              {t.asBefore(one.source)}
            </option>
          ))}
          <option value="">{t.asProposed}</option>
        </select>
      </p>
    </div>
  )
}
