import { z } from 'zod'
import { UNREADABLE } from '@/lib/input/row-id'
import { enteredNumber } from './entered-number'
import { MOST_DECIMALS, rollingYear } from './measure'

const MOST_PER = 10_000_000
const PER = 'Skriv ett helt tal, till exempel 100 eller 100 000, eller lämna tomt.'

/** What a rate is per, as people write it: "100 000". Empty for none. */
const per = z
  .string(UNREADABLE)
  .max(20, PER)
  .transform((typed, context) => {
    const entered = enteredNumber(typed.replaceAll(/[\s\u00a0\u202f]/g, ''))
    if (entered.kind === 'empty') return null
    if (entered.kind === 'number' && Number.isInteger(entered.value) && entered.value >= 1 && entered.value <= MOST_PER)
      return entered.value
    context.addIssue({ code: 'custom', message: PER })
    return z.NEVER
  })

/** What a value is in, as it is typed. */
export const measureFields = {
  unit: z.string(UNREADABLE).trim().min(1, 'Skriv enheten, till exempel procent.').max(60, 'Skriv högst 60 tecken.'),
  per,
  decimals: z.coerce
    .number(UNREADABLE)
    .int(UNREADABLE)
    .min(0, UNREADABLE)
    .max(MOST_DECIMALS, `Välj högst ${MOST_DECIMALS} decimaler.`),
  /** Empty, or not asked: months are shown as they are. */
  rollingYear: z
    .string(UNREADABLE)
    .default('')
    .transform(said => said || null)
    .pipe(rollingYear),
}
