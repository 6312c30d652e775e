'use client'

import { type ReactNode } from 'react'
import { CheckGroup } from '@/components/ui/check-group'
import { Choice } from '@/components/ui/choice'
import { ConfirmedButton } from '@/components/ui/confirmed-button'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { Tick } from '@/components/ui/tick'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Colleague, UnderWay } from '@/lib/people/person'
import { peopleSv } from '@/lib/text/people-sv'
import { roleNames } from '@/lib/text/work-sv'
import { MadeLink } from './made-link'
import { roleChoices } from './role-choices'

type Props = {
  person: Colleague
  underWay: UnderWay | null
  /** Those who may take over. */
  heirs: readonly Colleague[]
  municipalityId: number
  actions: Record<'changeRoles' | 'reset' | 'removeFactor' | 'remove', FormAction>
}

const t = peopleSv.person

/** What an administrator may do about a colleague. */
export function ColleagueForms({ person, underWay, heirs, municipalityId, actions }: Props) {
  const [changed, changeRoles, isChanging] = useForm(actions.changeRoles)
  const [made, reset, isMaking] = useForm(actions.reset)
  const [withoutFactor, removeFactor, isRemovingFactor] = useForm(actions.removeFactor)
  const [removed, remove, isRemoving] = useForm(actions.remove)
  const who = (
    <>
      <HiddenFields which={{ municipalityId, personId: person.id }} />
    </>
  )
  return (
    <>
      <Part id="roller" title={t.rolesTitle}>
        <form className="form" action={changeRoles}>
          <FormOutcome state={changed} />
          {who}
          <CheckGroup
            state={changed}
            name="roles"
            legend={peopleSv.roles}
            choices={roleChoices}
            chosen={person.roles}
          />
          {person.rolesOfGroups.length > 0 && (
            <p className="hint">{t.rolesOfGroups(person.rolesOfGroups.map(role => roleNames[role]).join(', '))}</p>
          )}
          <button className="ds-button" type="submit" disabled={isChanging}>
            {t.saveRoles}
          </button>
        </form>
      </Part>
      <Part id="losenord" title={person.hasStarted ? t.resetTitle : t.inviteAgainTitle}>
        <form className="form" action={reset}>
          <p>{person.hasStarted ? t.resetLead : t.inviteAgainLead}</p>
          <FormOutcome state={made} />
          <MadeLink link={made.link} />
          {who}
          <button className="ds-button" data-variant="secondary" type="submit" disabled={isMaking}>
            {t.reset}
          </button>
        </form>
      </Part>
      {(person.hasSecondFactor || withoutFactor.done) && (
        <Part id="tvasteg" title={t.factorTitle}>
          <form className="form" action={removeFactor}>
            <FormOutcome state={withoutFactor} />
            {who}
            {person.hasSecondFactor && (
              <>
                <p>{t.factorLead(person.name)}</p>
                <ConfirmedButton
                  {...{ label: t.factorRemove, question: t.factorSure(person.name) }}
                  {...{ yes: t.leaveYes, cancel: t.cancel, disabled: isRemovingFactor }}
                />
              </>
            )}
          </form>
        </Part>
      )}
      <Part id="slutar" title={t.leaveTitle}>
        <form className="form" action={remove}>
          <p>{t.leaveLead(person.name)}</p>
          {underWay && underWay.drafts > 0 && (
            <p className="notice">{t.drafts(underWay.drafts, underWay.indicators)}</p>
          )}
          {underWay && underWay.submissions > 0 && <p className="notice">{t.submissions(underWay.submissions)}</p>}
          <FormOutcome state={removed} />
          {who}
          <Choice
            {...{ state: removed, name: 'heirId', label: t.heir, chosen: '' }}
            choices={[{ value: '', label: t.noHeir }, ...heirs.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Tick {...{ state: removed, name: 'erase', label: t.eraseLabel, hint: t.eraseHint }} isTicked={false} />
          <ConfirmedButton
            {...{ label: t.leave, question: t.leaveSure(person.name), yes: t.leaveYes, cancel: t.cancel }}
            disabled={isRemoving}
          />
        </form>
      </Part>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
