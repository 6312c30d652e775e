import { z } from 'zod'
import { wordFields } from '@/lib/indicators/words-input'
import { rowId as id, UNREADABLE } from '@/lib/input/row-id'
import { enteredNumber } from './entered-number'
import { checkReading, readingFields, reason, ticked } from './indicator-settings-input'
import { measureFaults, MOST_DECIMALS } from './measure'
import { CATEGORIES, LIFE_PHASES, PERIODICITIES } from './new-indicator'
import { smallNumber, submissionId } from './threshold-input'

const MOST_GOALS = 50
const MOST_PER = 10_000_000
const PER = 'Skriv ett helt tal, till exempel 100 eller 100 000, eller lämna tomt.'

const { title, shortNameEn, subject, subjectEn, description, source, sourceUrl } = wordFields

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
const measureFields = {
  unit: z.string(UNREADABLE).trim().min(1, 'Skriv enheten, till exempel procent.').max(60, 'Skriv högst 60 tecken.'),
  per,
  decimals: z.coerce
    .number(UNREADABLE)
    .int(UNREADABLE)
    .min(0, UNREADABLE)
    .max(MOST_DECIMALS, `Välj högst ${MOST_DECIMALS} decimaler.`),
}

export const newIndicatorInput = z
  .object({
    municipalityId: id,
    /** One's own that came back, and that this is sent in place of; empty for none. */
    instead: z.union([z.literal('').transform(() => null), submissionId]),
    ...{ title, shortNameEn, subject, subjectEn, description, source, sourceUrl },
    shortName: wordFields.shortName.pipe(z.string('Skriv ett kort namn. Indikatorns kod görs av det.')),
    ...measureFields,
    ...readingFields,
    ...{ countsPeople: ticked, publishedByAuthority: ticked, threshold: smallNumber, smallestGroup: smallNumber },
    periodicity: z.enum(PERIODICITIES, 'Välj hur ofta nya värden kommer.'),
    lifePhase: z.enum(LIFE_PHASES, 'Välj en del av livet.'),
    category: z.enum(CATEGORIES, 'Välj vad den handlar om.'),
    isDistrictIndicator: ticked,
    goals: z.array(id).max(MOST_GOALS, UNREADABLE),
    why: reason,
  })
  .superRefine((said, context) => {
    checkReading(said, context)
    for (const [field, message] of Object.entries(measureFaults(said, said)))
      context.addIssue({ code: 'custom', path: [field], message })
  })
