import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { nameOf } from '@/lib/indicators/indicator'
import { listWorkIndicators } from '@/lib/indicators/work-queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { dayInSweden } from '@/lib/text/days'
import { entryScopeOf, scopeOf } from '@/lib/values/entry-scope'
import { readBeside } from '@/lib/values/read-drafts'
import { checkSeveral, type Around, type CheckedSeveral } from './check-several'
import { UnreadableFile, type FileFault } from './file-kind'
import { holdAgainst, type ReadImport } from './hold-against'
import { holdSeveral, isAsking, type ReadSeveral } from './hold-several'
import type { ImportInput, SeveralInput } from './import-input'
import { laidOut, type LaidFile } from './laid-file'
import { namedIn } from './named-indicators'
import { readFile } from './read-file'

type Here = Pick<Municipality, 'id' | 'slug' | 'code' | 'name'>

export type ImportRead = { ok: true; read: ReadImport } | { ok: false; fault: FileFault | 'forbidden' | 'missing' }

/** Reads a file for an indicator and plans what its values would change. Nothing is written, and the file isn't kept. */
export async function planFile(
  actor: Actor,
  here: Here,
  code: string,
  bytes: Uint8Array,
  input: ImportInput,
): Promise<ImportRead> {
  if (!canEnterValues(actor, { municipalityId: here.id })) return { ok: false, fault: 'forbidden' }
  const scope = await entryScopeOf(here, code)
  if (!scope) return { ok: false, fault: 'missing' }
  try {
    const file = laidOut(await readFile(bytes))
    const read = holdAgainst(file, { ...scope, municipality: here }, input, dayInSweden(new Date()))
    return { ok: true, read }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}

export type SeveralRead =
  | { ok: true; file: LaidFile; read: ReadSeveral; checked: CheckedSeveral | null }
  | { ok: false; fault: FileFault | 'forbidden' | 'noneNamed' }

/**
 * Reads a file and plans what its values would change, for every indicator that it names; checked once nothing is asked
 * any more. Nothing is written.
 */
export async function planSeveral(
  actor: Actor,
  here: Here,
  bytes: Uint8Array,
  input: SeveralInput,
): Promise<SeveralRead> {
  if (!canEnterValues(actor, { municipalityId: here.id })) return { ok: false, fault: 'forbidden' }
  try {
    const file = laidOut(await readFile(bytes))
    const indicators = await listWorkIndicators(here.slug, 'all')
    const named = namedIn(file, indicators)
    if (named.parts.length === 0) return { ok: false, fault: 'noneNamed' }
    const around = new Map<string, Around>()
    for (const code of new Set(named.parts.map(part => part.code))) {
      const indicator = indicators.find(one => one.code === code)!
      const which = { municipalityId: here.id, indicatorId: indicator.id }
      const beside = await readBeside(db, which, actor.id)
      around.set(code, { ...(await scopeOf(here, indicator)), municipality: here, beside })
    }
    const read = await holdSeveral(file, named, around, one => nameOf(one, 'sv'), input, dayInSweden(new Date()))
    return { ok: true, file, read, checked: isAsking(read) ? null : await checkSeveral(read, around) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}
