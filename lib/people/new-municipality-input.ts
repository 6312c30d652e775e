import { z } from 'zod'
import { invitationInput } from '@/lib/auth/person-input'
import { EVERY_MUNICIPALITY } from '@/lib/municipality/comparisons/every-municipality'
import { settingsInput } from '@/lib/municipality/settings-input'
import { installationSv } from '@/lib/text/installation-sv'
import { slugOf } from '@/lib/text/slug'

const t = installationSv.add
/** Addresses beside those of municipalities, of pages and of open data. */
const TAKEN = ['finns-inte', 'municipalities']

const { name, shortName, contactEmail, colour } = settingsInput.shape

/** Codes that are a municipality's (SCB). */
const codes = new Map(EVERY_MUNICIPALITY.map(one => [one.code, one.name]))

export const newMunicipalityInput = z.object({
  code: z.string(t.choose).refine(code => codes.has(code), t.choose),
  name,
  /** Empty for what SCB calls it. */
  shortName: z.union([z.literal('').transform(() => null), shortName]),
  /** Empty for the short name, as it can stand in an address. */
  slug: z
    .string(t.slugFault)
    .trim()
    .toLowerCase()
    .max(40, t.slugFault)
    .regex(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/, t.slugFault)
    .refine(slug => !TAKEN.includes(slug), t.slugTaken)
    .transform(slug => slug || null),
  ...{ contactEmail, colour },
  personName: invitationInput.shape.name,
  email: invitationInput.shape.email,
})

/** What is sent, with what follows from the code. */
export function wholeOf({ shortName: short, slug, ...rest }: z.output<typeof newMunicipalityInput>) {
  const shortName = short ?? codes.get(rest.code) ?? ''
  return { ...rest, shortName, slug: slug ?? slugOf(shortName) }
}
