import { z } from 'zod'
import { rowId as id } from '@/lib/input/row-id'
import { ROLES } from './permissions'

/** One address has one spelling. */
const emailInput = z
  .string('Skriv en e-postadress.')
  .trim()
  .toLowerCase()
  .max(254, 'E-postadressen är för lång.')
  .pipe(z.email('Skriv en e-postadress, till exempel anna@boras.se.'))

const nameInput = z
  .string('Skriv ett namn.')
  .trim()
  .min(1, 'Skriv ett namn.')
  .max(100, 'Namnet får ha högst 100 tecken.')
  .regex(/^[^\p{Cc}]*$/u, 'Namnet innehåller tecken som inte går att visa.')

export const signInInput = z.object({
  email: z
    .string('Skriv din e-postadress.')
    .trim()
    .toLowerCase()
    .min(1, 'Skriv din e-postadress.')
    .max(254, 'E-postadressen är för lång.')
    .regex(/^[^\p{Cc}]*$/u, 'E-postadressen innehåller tecken som inte går att visa.'),
  password: z.string('Skriv ditt lösenord.').min(1, 'Skriv ditt lösenord.').max(1000, 'Lösenordet är för långt.'),
})

const rolesInput = z.array(z.enum(ROLES, 'Välj en roll som finns.')).min(1, 'Välj minst en roll.')

const secret = z.string('Länken går inte att läsa.').regex(/^[\w-]{20,100}$/, 'Länken går inte att läsa.')
const password = z.string('Skriv ett lösenord.').max(1000, 'Lösenordet är för långt.')

/** Which municipality a form is about. */
const hereInput = z.object({ municipalityId: id })

export const invitationInput = hereInput.extend({ email: emailInput, name: nameInput, roles: rolesInput })
export const colleagueInput = hereInput.extend({ personId: id })
export const colleagueRolesInput = colleagueInput.extend({ roles: rolesInput })
/** `heirId`: who takes over; empty for nobody. */
export const leavingInput = colleagueInput.extend({
  heirId: z.union([z.literal('').transform(() => null), id], 'Välj någon i listan.'),
  erase: z.literal('ja', 'Begäran går inte att läsa.').optional(),
})

const twice = { password, again: z.string('Skriv lösenordet en gång till.').max(1000) }
/** By an invitation or a reset. */
export const chosenPasswordInput = z.object({ secret, ...twice })
/** By the first link. */
export const firstPersonInput = chosenPasswordInput.extend({
  email: emailInput,
  name: nameInput,
  municipalityIds: z.array(id).min(1, 'Välj minst en kommun.').max(400),
})
export const changedPasswordInput = z.object({
  current: z.string('Skriv ditt nuvarande lösenord.').max(1000),
  ...twice,
})
const LARGEST_BIGINT = 2n ** 63n - 1n
export const letterInput = hereInput.extend({
  id: z.coerce.bigint('Begäran går inte att läsa.').min(1n).max(LARGEST_BIGINT),
})
/** Of the app, or a recovery code. */
export const codeInput = z.object({
  oneTimeCode: z.string('Skriv koden.').trim().min(1, 'Skriv koden.').max(40, 'Koden är för lång.'),
})
export const signInRuleInput = hereInput.extend({ required: z.literal('ja', 'Begäran går inte att läsa.').optional() })
export const noInput = z.object({})
