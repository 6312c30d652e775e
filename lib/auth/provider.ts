import 'server-only'
import { env } from '@/lib/env'
import { readGroupRoles, type GroupRole } from './group-roles'

type Provider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Shown on the button. */
  name: string
  groupClaims: string[]
  groups: GroupRole[]
  /** Its addresses have been checked, though it does not say so of each. */
  trustsEmail: boolean
  /** Whether it has asked for a second factor: as it says of each, always, or never enough. */
  secondFactor: 'amr' | 'alltid' | 'aldrig'
}

const NAME = 'kommunens inloggning'
/** Entra ID's: security groups, and the roles of the app. */
const GROUP_CLAIMS = 'groups,roles'

/** The service that people may sign in by; null where none is set. */
export function provider(): Provider | null {
  const set = env()
  if (!set.OIDC_ISSUER || !set.OIDC_CLIENT_ID) return null
  return {
    issuer: set.OIDC_ISSUER,
    clientId: set.OIDC_CLIENT_ID,
    clientSecret: set.OIDC_CLIENT_SECRET ?? '',
    name: set.OIDC_NAME ?? NAME,
    groupClaims: (set.OIDC_GROUP_CLAIMS ?? GROUP_CLAIMS).split(',').map(claim => claim.trim()),
    groups: readGroupRoles(set.OIDC_GROUPS ?? '') ?? [],
    trustsEmail: set.OIDC_TRUST_EMAIL === 'ja',
    secondFactor: set.OIDC_SECOND_FACTOR ?? 'amr',
  }
}

/** Where it says what it can (OpenID Connect Discovery 1.0 §4). */
export const discoveryOf = ({ issuer }: { issuer: string }): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`

/** What the button says; null where there is nothing to go to. */
export const providerName = (): string | null => (env().OIDC_ISSUER ? (env().OIDC_NAME ?? NAME) : null)

/** Passwords may be turned off where there is another way in; links still work. */
export const takesPasswords = (): boolean => env().PASSWORD_SIGN_IN !== 'nej'
