import { z } from 'zod'
import { rowId as id, UNREADABLE } from '@/lib/input/row-id'
import { seenJson } from '@/lib/input/seen-json'
import { ticked } from '@/lib/input/ticked'
import { enteredNumber } from './entered-number'
import { checkGroups, groupFields } from './groups-input'
import { indicatorFields } from './indicator-settings'
import { measureFaults, rollingFault } from './measure'
import { measureFields } from './measure-input'

const LARGEST = 1e9
const NUMBER = 'Skriv ett tal, till exempel 85,5, eller lämna tomt.'
const YEAR = 'Skriv ett år med fyra siffror, eller lämna tomt.'

/** A number as people write it; empty for none. */
const orNoNumber = z
  .string(UNREADABLE)
  .max(40, NUMBER)
  .transform((typed, context) => {
    const entered = enteredNumber(typed)
    if (entered.kind === 'empty') return null
    if (entered.kind === 'number' && Math.abs(entered.value) <= LARGEST) return entered.value
    const message = entered.kind === 'ambiguous' ? 'Skriv talet utan tecken för tusental.' : NUMBER
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
const orNoYear = z
  .string(UNREADABLE)
  .trim()
  .regex(/^(?:(?:19|20|21)\d\d)?$/, YEAR)
  .transform(typed => (typed === '' ? null : Number(typed)))

const seen = seenJson(10_000).pipe(indicatorFields)

/** Why, for the reviewer. */
export const reason = z
  .string(UNREADABLE)
  .trim()
  .min(1, 'Skriv varför, så att granskaren kan ta ställning.')
  .max(2000, 'Skriv högst 2 000 tecken.')

export const readingFields = {
  direction: z.enum(['higher', 'lower', 'towards', 'neither'], 'Välj en riktning.'),
  ...{ towardsValue: orNoNumber, boundMin: orNoNumber, boundMax: orNoNumber, isCompleteCount: ticked },
}

const fields = {
  ...{ municipalityId: id, indicatorId: id, seen },
  ...measureFields,
  ...readingFields,
  ...groupFields,
  ...{ baselineYear: orNoYear, targetValue: orNoNumber, targetYear: orNoYear },
}
type Said = z.output<z.ZodObject<typeof fields>>

/** What of the settings cannot hold together, by field. */
function checkSettings(said: Said, context: z.RefinementCtx): void {
  checkReading(said, context)
  checkGroups(said, context)
  const isOther = said.unit !== said.seen.unit || said.per !== said.seen.per
  const faults = isOther ? measureFaults(said, UNKNOWN) : {}
  for (const [field, message] of Object.entries(faults)) faultOf(context, field, message)
  // How often values come is the command's to say.
  const rolled = rollingFault(said.rollingYear, said, true)
  if (rolled) faultOf(context, 'rollingYear', rolled)
  const { targetValue, targetYear } = said
  if (isOutside(targetValue, said)) faultOf(context, 'targetValue', 'Målvärdet ligger utanför de gränser som står här.')
  if (targetYear !== null && targetValue === null)
    faultOf(context, 'targetValue', 'Skriv ett målvärde, eller ta bort målåret.')
}

/** Before it is sent nobody has to say why. */
export const settingsPreviewInput = z.object(fields).superRefine(checkSettings)
export const indicatorSettingsInput = z.object({ ...fields, why: reason }).superRefine(checkSettings)

/** Whom it counts is not asked here: whether values can be protected is the command's to say. */
const UNKNOWN = { countsPeople: false, publishedByAuthority: false }

type Bounds = { boundMin: number | null; boundMax: number | null }
type Reading = Bounds & { direction: string; towardsValue: number | null }

const faultOf = (context: z.RefinementCtx, field: string, message: string) =>
  context.addIssue({ code: 'custom', path: [field], message })

const isOutside = (value: number | null, { boundMin, boundMax }: Bounds) =>
  value !== null && ((boundMin !== null && value < boundMin) || (boundMax !== null && value > boundMax))

/** What of direction and bounds cannot hold together, by field. */
export function checkReading(said: Reading, context: z.RefinementCtx): void {
  const { direction, towardsValue, boundMin, boundMax } = said
  if ((direction === 'towards') !== (towardsValue !== null))
    faultOf(
      context,
      'towardsValue',
      direction === 'towards' ? 'Skriv det värde som är bäst.' : 'Lämna tomt, eller välj riktningen mot ett värde.',
    )
  if (boundMin !== null && boundMax !== null && boundMin >= boundMax)
    faultOf(context, 'boundMax', 'Det högsta måste vara högre än det lägsta.')
  if (isOutside(towardsValue, said)) faultOf(context, 'towardsValue', 'Värdet ligger utanför de gränser som står här.')
}
