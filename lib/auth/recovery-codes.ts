import { randomBytes } from 'node:crypto'
import { hashOf } from './ticket'
import { base32 } from './totp'

const MANY = 10
/** 80 bits: nobody guesses one, so a plain hash is enough. */
const BYTES = 10

/** Ten codes as they are shown, once: "ABCD-EFGH-IJKL-MNOP". */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: MANY }, () => base32(randomBytes(BYTES)).match(/.{4}/g)!.join('-'))

/** What is kept of a code, however it was typed. */
export const recoveryHash = (typed: string): string => hashOf(typed.toUpperCase().replace(/[^A-Z2-7]/g, ''))
