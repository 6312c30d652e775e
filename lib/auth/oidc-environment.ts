import { z } from 'zod'
import { isSafeAddress } from '@/lib/input/safe-address'
import { readGroupRoles } from './group-roles'

const issuerAdvice = 'ska vara utfärdarens adress, till exempel https://login.microsoftonline.com/<katalog-id>/v2.0'
const groupsAdvice = 'ska se ut som grupp=boras:controller+granskare; annan-grupp=boras:läsare'
const yesAdvice = 'ska vara ja eller nej'
const factorAdvice = 'ska vara amr, alltid eller aldrig'

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(blankIsUnset, z.string().optional())
const yesOrNo = z.preprocess(blankIsUnset, z.enum(['ja', 'nej'], yesAdvice).optional())

/** Signing in by a provider (OpenID Connect), as it stands in the environment. */
export const oidcSettings = {
  OIDC_ISSUER: z.preprocess(blankIsUnset, z.string().refine(isSafeAddress, issuerAdvice).optional()),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: z.preprocess(blankIsUnset, z.string().max(60, 'ska ha högst 60 tecken').optional()),
  OIDC_GROUP_CLAIMS: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^[\w.:/-]+(\s*,\s*[\w.:/-]+)*$/, 'ska vara namn med komma emellan, till exempel groups,roles')
      .optional(),
  ),
  OIDC_GROUPS: z.preprocess(
    blankIsUnset,
    z
      .string()
      .refine(given => readGroupRoles(given) !== null, groupsAdvice)
      .optional(),
  ),
  OIDC_TRUST_EMAIL: yesOrNo,
  OIDC_SECOND_FACTOR: z.preprocess(blankIsUnset, z.enum(['amr', 'alltid', 'aldrig'], factorAdvice).optional()),
  PASSWORD_SIGN_IN: yesOrNo,
}

type Read = z.output<z.ZodObject<typeof oidcSettings>>

/** Which setting is missing; null where all are there, or none. */
export function missingOf(read: Read): { setting: keyof Read; advice: string } | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PASSWORD_SIGN_IN } = read
  const isWanted = Object.entries(read).some(([name, value]) => name.startsWith('OIDC_') && value !== undefined)
  if (!isWanted)
    return PASSWORD_SIGN_IN === 'nej'
      ? { setting: 'PASSWORD_SIGN_IN', advice: 'går bara att sätta till nej när OIDC_ISSUER är satt' }
      : null
  if (!OIDC_ISSUER) return { setting: 'OIDC_ISSUER', advice: issuerAdvice }
  if (!OIDC_CLIENT_ID) return { setting: 'OIDC_CLIENT_ID', advice: 'ska vara det id som utfärdaren gav Målbild' }
  if (!OIDC_CLIENT_SECRET)
    return {
      setting: 'OIDC_CLIENT_SECRET',
      advice: 'ska vara hemligheten, eller OIDC_CLIENT_SECRET_FILE filen med den',
    }
  return null
}
