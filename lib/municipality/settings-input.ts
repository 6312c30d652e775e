import { z } from 'zod'
import { isSeen } from './colour'
import { rowId, UNREADABLE } from '@/lib/input/row-id'

const line = (words: string) =>
  z
    .string(words)
    .trim()
    .min(1, words)
    .max(100, 'Högst 100 tecken.')
    .regex(/^[^\p{Cc}]*$/u, 'Det finns tecken som inte går att visa.')
/** Empty for none. */
const orNone = <T extends z.ZodType>(input: T) => z.union([z.literal('').transform(() => null), input])

export const settingsInput = z.object({
  municipalityId: rowId,
  /** When the row was last changed, as its writer saw it. */
  seenAt: z.iso.datetime(UNREADABLE),
  name: line('Skriv kommunens namn.'),
  shortName: line('Skriv ett kort namn.'),
  contactEmail: z
    .string(UNREADABLE)
    .trim()
    .toLowerCase()
    .max(254, 'E-postadressen är för lång.')
    .pipe(orNone(z.email('Skriv en e-postadress, till exempel kommun@boras.se, eller lämna tomt.'))),
  faultReportUrl: z
    .string(UNREADABLE)
    .trim()
    .max(500, 'Adressen är för lång.')
    .pipe(
      orNone(
        z.url({
          protocol: /^https?$/,
          hostname: z.regexes.domain,
          error: 'Skriv en hel adress, till exempel https://www.boras.se/felanmalan, eller lämna tomt.',
        }),
      ),
    ),
  colour: z
    .string(UNREADABLE)
    .trim()
    .toLowerCase()
    .pipe(
      orNone(
        z
          .string()
          .regex(/^#[0-9a-f]{6}$/, 'Skriv färgen som # och sex tecken, till exempel #005aa0, eller lämna tomt.')
          .refine(isSeen, 'Färgen är för ljus för att synas mot vitt. Välj en mörkare.'),
      ),
    ),
})

/** What of a municipality its administrators may change. */
export type Settings = Pick<
  z.output<typeof settingsInput>,
  'name' | 'shortName' | 'contactEmail' | 'faultReportUrl' | 'colour'
>
export const SETTINGS = [
  'name',
  'shortName',
  'contactEmail',
  'faultReportUrl',
  'colour',
] as const satisfies (keyof Settings)[]
