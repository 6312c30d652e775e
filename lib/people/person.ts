import type { PasswordFault } from '@/lib/auth/password-strength'
import type { Role } from '@/lib/auth/permissions'

/** Why a command did nothing. Forms put it in words. */
export type PeopleFault =
  | 'forbidden'
  | 'missing'
  | 'lastAdministrator'
  | 'linkUsed'
  | 'known'
  | 'elsewhere'
  | 'wrongPassword'
  | 'tooMany'
  | 'nothingToTakeOver'
  | 'wrongCode'
  | 'required'
  | 'ownFactor'
  | 'noFactor'
  | 'stillElsewhere'
  | PasswordFault

export type Done<T = object> = ({ ok: true } & T) | { ok: false; fault: PeopleFault }

export const no = (fault: PeopleFault) => ({ ok: false, fault }) as const

export type Colleague = {
  id: number
  name: string
  email: string
  /** Has chosen a password, and so can sign in. */
  hasStarted: boolean
  hasSecondFactor: boolean
  /** Signs in by the other service. */
  hasProvider: boolean
  /** Those of the roles that groups there give. */
  rolesOfGroups: Role[]
  roles: Role[]
  /** ISO; null where never. */
  lastSeen: string | null
}

/** One's own second factor. `asked` is what an app is given while it is set up, as text and as a QR code. */
export type OwnFactor =
  | { state: 'off' }
  | { state: 'begun'; asked: { text: string; qr: { size: number; path: string } } }
  | { state: 'on'; codesLeft: number; isRequired: boolean }

export type Device = {
  /** What the browser calls itself. */
  device: string
  /** ISO */
  seenAt: string
  isThisOne: boolean
}

/** What a person has begun and not finished. */
export type UnderWay = {
  /** Values that are typed and not sent, and of which indicators, by name. */
  drafts: number
  indicators: string[]
  /** What waits for a reviewer, or was returned by one. */
  submissions: number
}

const LARGEST_ID = 2 ** 31 - 1

/** A person's id as it stands in an address; null for what is none. */
export function readPersonId(text: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0
  return id > 0 && id <= LARGEST_ID ? id : null
}
