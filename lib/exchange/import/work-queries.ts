import 'server-only'
import { canEnterValues, type Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import { dayInSweden } from '@/lib/text/days'
import { entryScopeOf } from '@/lib/values/entry-scope'
import { UnreadableFile, type FileFault } from './file-kind'
import { holdAgainst, type ReadImport } from './hold-against'
import type { ImportInput } from './import-input'
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
    const file = await readFile(bytes)
    const read = holdAgainst(file, { ...scope, municipality: here }, input, dayInSweden(new Date()))
    return { ok: true, read }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}
