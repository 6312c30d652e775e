import { ColumnHeads } from '@/components/ui/column-heads'
import { GOAL_LACKS, type GoalLack } from '@/lib/coverage/goal-coverage'
import { lackedByAll } from '@/lib/coverage/lack-filter'
import type { CoveredGoal } from '@/lib/coverage/work-queries'
import { coverageSv } from '@/lib/text/coverage-sv'

const t = coverageSv.goals

export type Mended = { label: string; href: string | null }
type Row = CoveredGoal & { mend: Record<GoalLack, Mended[]> }

type Props = { goals: readonly Row[]; chosen: GoalLack | null }

/** Goal by goal what is lacking, each where it is mended; what all lack is said once. */
export function CoveredGoals({ goals, chosen }: Props) {
  const common = chosen ? [] : lackedByAll(GOAL_LACKS, goals)
  const lacking = goals.flatMap(goal => {
    const lacks = goal.lacks.filter(lack => (chosen ? lack === chosen : !common.includes(lack)))
    return lacks.length > 0 ? [{ ...goal, lacks }] : []
  })
  const some = goals.filter(({ lacks }) => lacks.length > 0).length
  return (
    <>
      <p>
        {chosen ? t.chosen(lacking.length, goals.length, t.lacks[chosen]) : t.counted(some, goals.length)}
        {common.length > 0 && ` ${t.all(coverageSv.filter.and(common.map(lack => t.lacks[lack])))}`}
      </p>
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
