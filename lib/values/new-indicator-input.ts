import { z } from 'zod'
import { wordFields } from '@/lib/indicators/words-input'
import { rowId as id, UNREADABLE } from '@/lib/input/row-id'
import { ticked } from '@/lib/input/ticked'
import { checkGroups, groupFields } from './groups-input'
import { checkReading, readingFields, reason } from './indicator-settings-input'
import { isWithinYear } from '@/lib/observations/expected-periods'
import { measureFaults, rollingFault } from './measure'
import { measureFields } from './measure-input'
import { CATEGORIES, LIFE_PHASES, PERIODICITIES } from './new-indicator'
import { smallNumber, submissionId } from './threshold-input'

const MOST_GOALS = 50

const { title, shortNameEn, subject, subjectEn, description, source, sourceUrl } = wordFields

export const newIndicatorInput = z
  .object({
    municipalityId: id,
    /** One's own that came back, and that this is sent in place of; empty for none. */
    instead: z.union([z.literal('').transform(() => null), submissionId]),
    ...{ title, shortNameEn, subject, subjectEn, description, source, sourceUrl },
    shortName: wordFields.shortName.pipe(z.string('Skriv ett kort namn. Indikatorns kod görs av det.')),
    ...measureFields,
    ...readingFields,
    ...groupFields,
    ...{ countsPeople: ticked, publishedByAuthority: ticked, threshold: smallNumber, smallestGroup: smallNumber },
    periodicity: z.enum(PERIODICITIES, 'Välj hur ofta nya värden kommer.'),
    lifePhase: z.enum(LIFE_PHASES, 'Välj en del av livet.'),
    category: z.enum(CATEGORIES, 'Välj vad den handlar om.'),
    isDistrictIndicator: ticked,
    /** What of a source's catalogue it is ("kolada:N02268"), and which of its series are fetched. */
    from: z.string(UNREADABLE).max(60, UNREADABLE).default(''),
    /** Of a table: how it is chosen of. */
    chosen: z.string(UNREADABLE).max(8_000, UNREADABLE).default(''),
    picked: z.array(z.string(UNREADABLE).max(40, UNREADABLE)).max(50, UNREADABLE),
    goals: z.array(id).max(MOST_GOALS, UNREADABLE),
    why: reason,
  })
  .superRefine((said, context) => {
    checkReading(said, context)
    checkGroups(said, context)
    for (const [field, message] of Object.entries(measureFaults(said, said)))
      context.addIssue({ code: 'custom', path: [field], message })
    const rolled = rollingFault(said.rollingYear, said, isWithinYear(said.periodicity))
    if (rolled) context.addIssue({ code: 'custom', path: ['rollingYear'], message: rolled })
  })
