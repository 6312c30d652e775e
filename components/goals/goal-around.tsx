import type { Goal } from '@/lib/framework/framework'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

type Props = { goal: Pick<Goal, 'answeredBy' | 'documents' | 'processes'>; t: Dictionary; locale: Locale }

/** Who answers for a goal, and the styrdokument and processes that touch it. */
export function GoalAround({ goal: { answeredBy, documents, processes }, t, locale }: Props) {
  const lists = [
    [t.answeredBy, answeredBy],
    [t.documents, documents],
    [t.processes, processes],
  ] as const
  const told = lists.filter(([, items]) => items.length > 0)
  if (told.length === 0) return null
  return (
    <section className="part">
      <h2>{t.around}</h2>
      <dl>
        {told.map(([name, items]) => (
          <div key={name}>
            <dt>{name}</dt>
            {items.map(item => (
              <dd key={item}>
                <Swedish locale={locale}>{item}</Swedish>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
