import type { FormAction } from '@/lib/forms/form-state'
import { breaksSv as t } from '@/lib/text/breaks-sv'
import { formatNumber } from '@/lib/text/numbers'
import { BreakForm } from './break-form'

type Props = {
  action: FormAction
  which: { municipalityId: number; indicatorId: number }
  decimals: number
  jumps: readonly {
    version: number
    from: string
    label: string
    value: number
    before: { label: string; value: number }
  }[]
  answered: readonly { version: number; from: string; isBreak: boolean; why: string }[]
}

/** Jumps that wait for an answer, and those that have one. */
export function BreaksPart({ action, which, decimals, jumps, answered }: Props) {
  const number = (value: number) => formatNumber('sv', value, decimals)
  return (
    <section className="part" aria-labelledby="hopp">
      <h2 id="hopp">{t.title}</h2>
      <p>{t.lead}</p>
      {jumps.map(({ version, from, label, value, before }) => (
        <BreakForm
          key={`${version} ${from}`}
          {...{ action, ...which, isAnswered: false }}
          jump={{ version, from, label, words: t.asked(before.label, number(before.value), label, number(value)) }}
        />
      ))}
      {answered.map(one => (
        <BreakForm
          key={`${one.version} ${one.from}`}
          {...{ action, ...which, isAnswered: true }}
          jump={{ version: one.version, from: one.from, label: one.from.slice(0, 4), words: t.said(one) }}
        />
      ))}
    </section>
  )
}
