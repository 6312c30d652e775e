import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody guesses, as a cookie or an address holds them. */
export const newTicket = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a ticket: nobody who reads it can use it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
