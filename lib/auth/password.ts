import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB and two passes, as OWASP asks for at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** Made once: a name that is not known takes as long to refuse as one that is. */
let nobodys: Promise<string> | undefined

/** Whether the password is the one behind the hash; false, after as long, where there is no hash. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const other = await (nobodys ??= hashPassword('ingens lösenord'))
  const isRight = await verify(passwordHash ?? other, password)
  return isRight && passwordHash !== null
}
