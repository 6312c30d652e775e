'use client'

import { FormOutcome } from '@/components/ui/form-outcome'
import { useForm } from '@/components/ui/use-form'
import type { FormAction, FormState } from '@/lib/forms/form-state'
import type { OwnFactor } from '@/lib/people/person'
import { secondFactorSv as t } from '@/lib/text/second-factor-sv'
import { CodeField } from './code-field'

type Asked = Extract<OwnFactor, { state: 'begun' }>['asked']
type Props = {
  asked: Asked | null
  begin: FormAction
  confirmed: FormState
  confirm: (form: FormData) => void
  isConfirming: boolean
}

/** A second factor is begun, and confirmed by its first code. */
export function FactorSetUp({ asked, begin, confirmed, confirm, isConfirming }: Props) {
  const [begun, sendBegin, isBeginning] = useForm(begin)
  return (
    <>
      {asked && (
        <form className="form" action={confirm} noValidate>
          <p>{t.scan}</p>
          <svg className="qr" viewBox={`0 0 ${asked.qr.size} ${asked.qr.size}`} role="img" aria-label={t.picture}>
            <rect width="100%" height="100%" fill="#fff" />
            <path d={asked.qr.path} fill="#000" shapeRendering="crispEdges" />
          </svg>
          <p>
            {t.byHand} <code className="typed-by-hand">{asked.text}</code>
          </p>
          <FormOutcome state={confirmed} />
          <CodeField state={confirmed} of="bekrafta" isFirst />
          <button className="ds-button" type="submit" disabled={isConfirming}>
            {t.confirm}
          </button>
        </form>
      )}
      <form className="form" action={sendBegin}>
        {!asked && <p>{t.off}</p>}
        <FormOutcome state={begun} />
        <button className={asked ? 'as-link' : 'ds-button'} type="submit" disabled={isBeginning}>
          {asked ? t.anew : t.begin}
        </button>
      </form>
    </>
  )
}
