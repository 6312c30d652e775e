import { z } from 'zod'
import { ROLES } from './permissions'

/** One address has one spelling. */
export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'E-postadressen är för lång.')
  .pipe(z.email('Skriv en e-postadress, till exempel anna@boras.se.'))

const nameInput = z
  .string()
  .trim()
  .min(1, 'Skriv ett namn.')
  .max(100, 'Namnet får ha högst 100 tecken.')
  .regex(/^[^\p{Cc}]*$/u, 'Namnet innehåller tecken som inte går att visa.')

export const signInInput = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(1000),
})

export const rolesInput = z.array(z.enum(ROLES, 'Välj en roll som finns.')).min(1, 'Välj minst en roll.')

export const invitationInput = z.object({ email: emailInput, name: nameInput, roles: rolesInput })

/** What a link asks for before it lets one in: a name and address on the first link, always a password. */
export const firstPersonInput = z.object({ email: emailInput, name: nameInput })
export const passwordInput = z.object({
  password: z.string('Skriv ett lösenord.'),
  again: z.string('Skriv lösenordet en gång till.'),
})
