import { z } from 'zod'
import { rolesOfGroups, type GroupRole } from './group-roles'

/** Whom a provider says that it has signed in. */
export type Identity = {
  issuer: string
  subject: string
  name: string | null
  /** In lower case. */
  email: string | null
  /** The provider says that the address is theirs. */
  isEmailVerified: boolean
  /** Of the groups that they are in. */
  roles: Omit<GroupRole, 'group'>[]
  hasShownBoth: boolean
}
type ClaimsFault = 'unreadable' | 'tooManyGroups'

type How = {
  issuer: string
  groupClaims: readonly string[]
  groups: readonly GroupRole[]
  trustsEmail: boolean
  secondFactor: 'amr' | 'alltid' | 'aldrig'
}

const LONGEST_NAME = 100
const address = z.string().trim().toLowerCase().max(254).pipe(z.email())
const claimsInput = z.looseObject({
  iss: z.string().min(1).max(500),
  sub: z.string().min(1).max(255),
  name: z.string().optional().catch(undefined),
  email: address.optional().catch(undefined),
  // Entra ID's name for signing in: most often an address, and never proof of one.
  preferred_username: address.optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.literal('true').transform(() => true)]).catch(false),
  amr: z.array(z.string()).catch([]),
  // Where Entra ID keeps what did not fit in the token (more than 200 groups).
  _claim_names: z.record(z.string(), z.unknown()).catch({}),
  hasgroups: z.union([z.boolean(), z.literal('true').transform(() => true)]).catch(false),
})
const listInput = z.union([z.array(z.string()), z.string().transform(one => [one])]).catch([])

/** What a provider's token says, its signature checked. Groups that did not fit in it are not guessed: nobody is let in. */
export function readClaims(claims: unknown, how: How): Identity | { fault: ClaimsFault } {
  const read = claimsInput.safeParse(claims)
  if (!read.success) return { fault: 'unreadable' }
  const { iss, sub, name, email, preferred_username, email_verified, amr, _claim_names, hasgroups } = read.data
  // Entra ID's address for every organisation signs in those of any.
  if (bare(iss) !== bare(how.issuer)) return { fault: 'unreadable' }
  const isLeftOut = how.groupClaims.some(claim => claim in _claim_names)
  if (isLeftOut || (hasgroups && how.groupClaims.includes('groups'))) return { fault: 'tooManyGroups' }
  const groups = how.groupClaims.flatMap(claim => listInput.parse(read.data[claim]))
  return {
    ...{ issuer: iss, subject: sub, name: cleaned(name), email: email ?? preferred_username ?? null },
    isEmailVerified: email !== undefined && (email_verified || how.trustsEmail),
    roles: rolesOfGroups(groups, how.groups),
    hasShownBoth: how.secondFactor === 'alltid' || (how.secondFactor === 'amr' && amr.includes('mfa')),
  }
}

const bare = (issuer: string): string => issuer.replace(/\/$/, '')

const cleaned = (name = ''): string | null =>
  name
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST_NAME) || null
