import type { ReactNode } from 'react'
import type { Role } from '@/lib/auth/permissions'
import { isDone, isOptional, rolesLacking, STEPS, type Step } from '@/lib/municipality/opening/beginning'
import type { Beginning } from '@/lib/municipality/opening/work-queries'
import { beginningSv as t } from '@/lib/text/beginning-sv'
import './beginning.css'

export type StepLinks = Record<Exclude<Step, 'opening'>, { href: string; label: string }[]>

type Props = { beginning: Beginning; links: StepLinks; opening: ReactNode }

/** What there is to do, in order: what is done, what is left, and where it is done. */
export function Steps({ beginning, links, opening }: Props) {
  return (
    <ol className="steps">
      {STEPS.map(step => {
        const done = isDone(step, beginning)
        return (
          <li key={step} className={done ? 'is-done' : undefined}>
            <h2>
              {t.steps[step].title}{' '}
              <span className="state">{done ? t.done : isOptional(step) ? t.optional : t.left}</span>
            </h2>
            <p className="soft">{t.steps[step].why}</p>
            {SAID[step](beginning).map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
            {step === 'opening' ? opening : <StepLinksOf step={step} links={links[step]} isDone={done} />}
          </li>
        )
      })}
    </ol>
  )
}

type LinksProps = { step: keyof StepLinks; links: StepLinks[keyof StepLinks]; isDone: boolean }

/** Where a step is taken; to those whose it isn't, whose it is. */
function StepLinksOf({ step, links, isDone: done }: LinksProps) {
  if (links.length === 0) return done ? null : <p className="soft">{t.doneBy(DONE_BY[step])}</p>
  return (
    <ul className="onward">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** Who takes each step. */
const DONE_BY: Record<keyof StepLinks, readonly Role[]> = {
  ...{ about: ['administrator'], people: ['administrator'], framework: ['strategist'] },
  ...{ indicators: ['controller'], values: ['controller'] },
  districts: ['controller', 'strategist', 'administrator'],
}

const s = t.steps

/** How far each has come, in words. */
const SAID: Record<Step, (beginning: Beginning) => string[]> = {
  about: ({ hasContact }) => (hasContact ? [] : [s.about.lacks]),
  people: beginning => {
    const lacking = rolesLacking(beginning)
    return [
      s.people.have(beginning.people.length),
      ...(lacking.length > 0 ? [s.people.lacksRoles(lacking)] : []),
      ...(beginning.people.length < 2 ? [s.people.lacks] : []),
    ]
  },
  framework: ({ framework }) => {
    if (!framework) return [s.framework.lacks]
    const { state, title, goals } = framework
    return [state === 'proposed' ? s.framework.proposed(title) : s.framework[state](title, goals)]
  },
  indicators: ({ indicators, waiting }) => [
    indicators > 0 ? s.indicators.have(indicators) : s.indicators.lacks,
    ...(waiting > 0 ? [s.indicators.waiting(waiting)] : []),
  ],
  values: ({ withValues, indicators }) => [withValues > 0 ? s.values.have(withValues, indicators) : s.values.lacks],
  districts: ({ districts }) => [districts > 0 ? s.districts.have(districts) : s.districts.lacks],
  opening: ({ isPublic, many, proposal }) => {
    if (isPublic) return [s.opening.have]
    if (proposal) return []
    return [many.done === many.all - 1 ? s.opening.ready : s.opening.lacks]
  },
}
