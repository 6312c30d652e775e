import { ColumnHeads } from '@/components/ui/column-heads'
import type { LogEntry } from '@/lib/audit/log-entry'
import { logLink } from '@/lib/audit/log-link'
import { logSv as t } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'

/** What has been done, newest first, each with what it was before and after. */
export function LogTable({ entries, municipality }: { entries: readonly LogEntry[]; municipality: string }) {
  return (
    <table className="listing log">
      <ColumnHeads heads={[t.when, t.who, t.what, t.change, t.entrance]} />
      <tbody>
        {entries.map(({ id, at, who, action, entity, entityId, what, entrance, changes }) => (
          <tr key={id}>
            <th scope="row">{workSv.time(at)}</th>
            <td data-head={t.who}>{who ?? t.system}</td>
            <td data-head={t.what}>
              {t.actionOf(action)}{' '}
              <About href={logLink(municipality, { entity, entityId, what, changes })}>
                {what || t.entityOf(entity)}
              </About>
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

const About = ({ href, children }: { href: string | null; children: string }) =>
  href === null ? children : <a href={href}>{children}</a>

const inWords = (field: string, text: string | null): string =>
  !text ? t.nothing : field === 'roles' ? text.split(', ').map(t.roleName).join(', ') : t.stateName(field, text)
