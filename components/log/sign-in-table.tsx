import { ColumnHeads } from '@/components/ui/column-heads'
import type { SignInMade } from '@/lib/auth/sign-in-made'
import { logSv as t } from '@/lib/text/log-sv'
import { workSv } from '@/lib/text/work-sv'

/** Who has signed in or tried to, newest first. */
export function SignInTable({ signIns }: { signIns: readonly SignInMade[] }) {
  return (
    <table className="listing">
      <ColumnHeads heads={[t.who, t.when, t.what]} />
      <tbody>
        {signIns.map(({ id, at, who, what }) => (
          <tr key={id}>
            <th scope="row">{who}</th>
            <td data-head={t.when}>{workSv.time(at)}</td>
            <td data-head={t.what}>{t.signIns.events[what] ?? what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
