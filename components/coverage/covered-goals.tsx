import { ColumnHeads } from '@/components/ui/column-heads'
import { GOAL_LACKS, type GoalLack } from '@/lib/coverage/goal-coverage'
import type { CoveredGoal } from '@/lib/coverage/work-queries'
import { coverageSv } from '@/lib/text/coverage-sv'

const t = coverageSv.goals

export type Mended = { label: string; href: string | null }
type Row = CoveredGoal & { mend: Record<GoalLack, Mended[]> }

/** Goal by goal what is lacking, each where it is mended; those that lack nothing last. */
export function CoveredGoals({ goals }: { goals: readonly Row[] }) {
  const lacking = goals.filter(({ lacks }) => lacks.length > 0)
  return (
    <>
      <p>{t.counted(lacking.length, goals.length)}</p>
      {lacking.length > 0 && (
        <table className="listing covered">
          <ColumnHeads heads={Object.values(t.columns)} />
          <tbody>
            {lacking.map(({ id, number, title, lacks, mend }) => (
              <tr key={id} data-lacks={lacks.join(' ')}>
                <th scope="row">{`${number} ${title}`.trim()}</th>
                <td data-head={t.columns.lacks}>
                  <ul className="lacks">
                    {GOAL_LACKS.filter(lack => lacks.includes(lack)).map(lack => (
                      <li key={lack} data-lack={lack}>
                        <MendedAt pages={mend[lack]}>{t.lacks[lack]}</MendedAt>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** What is lacking, led to where it is mended: by its own name where that is one page. */
function MendedAt({ pages, children }: { pages: readonly Mended[]; children: string }) {
  const [only, ...others] = pages
  if (only && others.length === 0 && only.href)
    return (
      <a href={only.href}>
        {children}
        {only.label && `: ${only.label}`}
      </a>
    )
  return (
    <>
      {children}
      {pages.some(({ label }) => label) && ': '}
      {pages.map(({ label, href }, i) => (
        <span key={label}>
          {i > 0 && ', '}
          {href ? <a href={href}>{label}</a> : label}
        </span>
      ))}
    </>
  )
}
