import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { othersTurn } from '@/lib/others-turn'
import type { Municipality } from '@/lib/municipality/municipality'
import type { ReadyValue } from '@/lib/values/add-submitted'
import { figuresOf } from '@/lib/values/check-typed'
import { titledByPeriod } from '@/lib/values/titled-by-period'
import { findSent, submitMany, type ManySent, type Watch } from '@/lib/values/submit-many'
import type { CheckedSeveral, CheckedValue } from './check-several'
import type { FileFault } from './file-kind'
import type { SeveralInput } from './import-input'
import { rememberSeveral, seen } from './remember-commands'
import { planSeveral } from './work-queries'

type Here = Pick<Municipality, 'id' | 'slug' | 'code' | 'name'>
type Sent = { bytes: Uint8Array; name: string; input: SeveralInput; source: string; note: string }
/** So many values are gone through between two turns of others. */
const AT_ONCE = 2_000

export type FileSent =
  ManySent | { ok: false; fault: FileFault | 'forbidden' | 'noneNamed' | 'unanswered' | 'noNote' | 'profileMoved' }

/**
 * Sends what a file would change for review, as one submission. What can't be sent stays behind and doesn't stop the
 * rest; of what looks unusual the note says why it is right.
 */
export async function submitFile(actor: Actor, here: Here, sent: Sent, watch: Watch): Promise<FileSent> {
  const planned = await planSeveral(actor, here, sent.bytes, seen(sent.input))
  if (!planned.ok) return planned
  const { checked, file: read } = planned
  if (!checked) return { ok: false, fault: 'unanswered' }
  const file = { name: sent.name, hash: await hashOf(read.hash, checked) }
  const before = await findSent(db, actor, { municipalityId: here.id, file })
  if (before) return before
  if (checked.asking.length > 0 && sent.note === '') return { ok: false, fault: 'noNote' }
  const about = { municipalityId: here.id, title: titleOf(checked), note: sent.note }
  const submitted = await submitMany(actor, { ...about, file, values: valuesOf(checked, sent) }, watch)
  if (submitted.ok && !submitted.isAgain) await rememberSeveral(actor, here, planned, sent.source)
  return submitted
}

function valuesOf({ ready, asking }: CheckedSeveral, { source, note }: Sent): ReadyValue[] {
  const revisionOf = ({ cell, said, was }: CheckedValue, why: string | null) => ({
    ...{ ...cell, ...figuresOf(said) },
    ...{ source: source || null, note: why, seenRevisionId: was?.revisionId ?? null },
  })
  return [...ready.map(one => revisionOf(one, null)), ...asking.map(one => revisionOf(one, note))]
}

/** The same values of the same file have the same one, whatever the checks say of them by now. */
async function hashOf(file: string, { ready, asking, stopped }: CheckedSeveral): Promise<string> {
  const said: string[] = []
  for (const [turn, { cell, typed }] of [...ready, ...asking, ...stopped].entries()) {
    if (turn % AT_ONCE === 0) await othersTurn()
    said.push(JSON.stringify([cell, typed]))
  }
  await othersTurn()
  const hash = createHash('sha256').update(file)
  for (const [turn, one] of said.toSorted().entries()) {
    if (turn % AT_ONCE === 0) await othersTurn()
    hash.update(one)
  }
  return hash.digest('hex')
}

/** "Behöriga till gymnasiet, 2024 till 2025" or "12 indikatorer, 2025". */
function titleOf({ ready, asking }: CheckedSeveral): string {
  const all = [...ready, ...asking]
  const names = new Set(all.map(({ name }) => name))
  const what = names.size === 1 ? [...names][0]! : `${names.size} indikatorer`
  return titledByPeriod(
    what,
    all.map(({ cell }) => cell),
  )
}
