import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { submitMany } from '@/lib/values/submit-many'
import { cellsForMany, valuesIn } from './many-values'

/** What a worker of the drill is given: who sends, where, how much, and of which year. */
export type FileRound = { municipalityId: number; writer: number; many: number; year: number }

/** Sends the values of one file for review, and tells how far it has come. */
const { municipalityId, writer, many, year } = JSON.parse(process.argv[2]!) as FileRound
const actor: Actor = {
  ...{ id: writer, kind: 'person', isActive: true, isOperator: false },
  roles: [{ municipalityId, role: 'controller' }],
}
const values = valuesIn(await cellsForMany(db, municipalityId, many), year)
process.send!({ did: 'begun' })
const file = { name: 'prov.csv', hash: `prov ${year}` }
const sent = await submitMany(
  actor,
  { municipalityId, title: 'Prov', note: '', values, file },
  { signal: new AbortController().signal, tell: () => process.send!({ did: 'wrote' }) },
)
process.send!({ did: 'sent', ok: sent.ok })
