import 'server-only'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Prisma } from '@/prisma/generated/client'
import { newRecoveryCodes, recoveryHash } from './recovery-codes'
import { seal, unseal } from './sealed'
import { newSecret, stepOfCode } from './totp'

type Tx = Prisma.TransactionClient

/** By what somebody showed that they hold the second factor. */
export type FactorUsed = 'code' | 'recovery'

/** The instance's own; every start makes one where none is set. */
function instanceSecret(): string {
  const { AUTH_SECRET: secret } = env()
  if (!secret) throw new Error('AUTH_SECRET is not set: start by npm start, which makes one.')
  return secret
}

/** Begins anew: a secret that holds once it is confirmed. One that holds already is not touched. */
export async function beginFactor(personId: number): Promise<boolean> {
  const secret = seal(newSecret(), String(personId), instanceSecret())
  return db.$transaction(async tx => {
    await tx.secondFactor.deleteMany({ where: { personId, confirmedAt: null } })
    const { count } = await tx.secondFactor.createMany({ data: [{ personId, secret }], skipDuplicates: true })
    return count === 1
  })
}

type Factor = { isConfirmed: boolean; secret: Buffer | null; codesLeft: number }

/** A person's second factor; null where there is none. `secret` is null where it can't be read: another AUTH_SECRET. */
export async function getFactor(personId: number): Promise<Factor | null> {
  const row = await db.secondFactor.findUnique({ where: { personId } })
  if (!row) return null
  const codesLeft = await db.recoveryCode.count({ where: { personId, usedAt: null } })
  const secret = unseal(row.secret, String(personId), instanceSecret())
  return { isConfirmed: row.confirmedAt !== null, secret, codesLeft }
}

export const hasFactor = async (personId: number): Promise<boolean> =>
  (await db.secondFactor.count({ where: { personId, confirmedAt: { not: null } } })) > 0

/** Confirms what was begun, by its first code; ten recovery codes, which are shown once. Null for a wrong code. */
export async function confirmFactor(personId: number, code: string): Promise<string[] | null> {
  const factor = await getFactor(personId)
  const step = factor?.secret && !factor.isConfirmed ? stepOfCode(factor.secret, code, Date.now()) : null
  if (step === null) return null
  return db.$transaction(async tx => {
    const { count } = await tx.secondFactor.updateMany({
      where: { personId, confirmedAt: null },
      data: { confirmedAt: new Date(), usedStep: step },
    })
    return count === 1 ? renewRecoveryCodes(tx, personId) : null
  })
}

/** Ten new ones in place of those that were. */
export async function renewRecoveryCodes(tx: Tx, personId: number): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { personId } })
  await tx.recoveryCode.createMany({ data: codes.map(code => ({ personId, hash: recoveryHash(code) })) })
  return codes
}

/** Takes a code of the app or a recovery code, each of which holds once, whoever comes at the same time. Null for neither. */
export async function takeCode(personId: number, typed: string): Promise<FactorUsed | null> {
  const code = typed.replace(/\s/g, '')
  if (!/^\d+$/.test(code)) return (await takeRecoveryCode(personId, code)) ? 'recovery' : null
  const factor = await getFactor(personId)
  const step = factor?.secret && factor.isConfirmed ? stepOfCode(factor.secret, code, Date.now()) : null
  if (step === null) return null
  const { count } = await db.secondFactor.updateMany({
    where: { personId, confirmedAt: { not: null }, usedStep: { lt: step } },
    data: { usedStep: step },
  })
  return count === 1 ? 'code' : null
}

async function takeRecoveryCode(personId: number, code: string): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { personId, hash: recoveryHash(code), usedAt: null, person: { factor: { confirmedAt: { not: null } } } },
    data: { usedAt: new Date() },
  })
  return count === 1
}

/** Takes the second factor away with its recovery codes; whether there was one. */
export async function dropFactor(tx: Tx, personId: number): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { personId } })
  const { count } = await tx.secondFactor.deleteMany({ where: { personId, confirmedAt: { not: null } } })
  return count > 0
}

/** Whether a municipality of theirs wants everyone to have one. */
export const requiresFactor = async (personId: number): Promise<boolean> =>
  (await db.signInRule.count({
    where: { requiresSecondFactor: true, municipality: { people: { some: { personId } } } },
  })) > 0
