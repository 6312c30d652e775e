import { ColumnHeads } from '@/components/ui/column-heads'
import type { Colleague } from '@/lib/people/person'
import { peopleSv as t } from '@/lib/text/people-sv'
import { roleNames, workSv } from '@/lib/text/work-sv'

/** Who can sign in here, by name. */
export function PeopleTable({ people }: { people: readonly (Colleague & { href: string })[] }) {
  return (
    <table className="listing">
      <ColumnHeads heads={[t.name, t.email, t.roles, t.signsIn, t.lastSeen]} />
      <tbody>
        {people.map(({ id, name, email, roles, hasStarted, hasSecondFactor, hasProvider, lastSeen, href }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td data-head={t.email}>{email}</td>
            <td data-head={t.roles}>{roles.map(role => roleNames[role]).join(', ')}</td>
            <td data-head={t.signsIn}>{t.waysIn({ hasStarted, hasSecondFactor, hasProvider })}</td>
            <td data-head={t.lastSeen}>
              {lastSeen ? workSv.time(lastSeen) : hasStarted || hasProvider ? t.never : t.invited}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
