import { ColumnHeads } from '@/components/ui/column-heads'
import type { LogEntry } from '@/lib/audit/log-entry'
import { logSv as t } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'

/** What has been done, newest first, each with what it was before and after. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <table className="listing log">
      <ColumnHeads heads={[t.when, t.who, t.what, t.change, t.entrance]} />
      <tbody>
        {entries.map(({ id, at, who, action, entity, what, entrance, changes }) => (
          <tr key={id}>
            <th scope="row">{workSv.time(at)}</th>
            <td data-head={t.who}>{who ?? t.system}</td>
            <td data-head={t.what}>
              {t.actionOf(action)} {what || t.entityOf(entity)}
            </td>
            <td data-head={t.change}>
              {changes.map(({ field, before, after }) => (
                <div key={field}>
                  {t.fieldOf(field)}: {inWords(field, before)} → {inWords(field, after)}
                </div>
              ))}
            </td>
            <td data-head={t.entrance}>{t.entranceOf(entrance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inWords = (field: string, text: string | null): string =>
  !text ? t.nothing : field === 'roles' ? text.split(', ').map(t.roleName).join(', ') : t.stateName(field, text)
