import type { LogFilter } from '@/lib/audit/log-filter'
import { logSv as t } from '@/lib/text/log-sv'

type Props = { action: string; filter: LogFilter; people: readonly { id: number; name: string }[] }

/** What to show of the log; the choice stands in the address. */
export function LogFilters({ action, filter, people }: Props) {
  return (
    <form className="form filters" action={action}>
      <div className="field">
        <label htmlFor="falt-vem">{t.who}</label>
        <select id="falt-vem" name="vem" defaultValue={filter.by ?? ''}>
          <option value="">{t.everyone}</option>
          <option value="system">{t.system}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="falt-slag">{t.entity}</label>
        <select id="falt-slag" name="slag" defaultValue={filter.entity ?? ''}>
          <option value="">{t.everything}</option>
          {t.entities.map(([entity, name]) => (
            <option key={entity} value={entity}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="falt-vag">{t.entrance}</label>
        <select id="falt-vag" name="vag" defaultValue={filter.entrance ?? ''}>
          <option value="">{t.anyEntrance}</option>
          {t.entrances.map(([entrance, name]) => (
            <option key={entrance} value={entrance}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="falt-fran">{t.from}</label>
        <input id="falt-fran" type="date" name="fran" defaultValue={filter.from} />
      </div>
      <div className="field">
        <label htmlFor="falt-till">{t.to}</label>
        <input id="falt-till" type="date" name="till" defaultValue={filter.to} />
      </div>
      <button className="ds-button" data-variant="secondary" type="submit">
        {t.show}
      </button>
    </form>
  )
}
