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
import { findProfiles, profileFor, type ShownProfile } from './profiles/work-queries'
import { profiledInput, profiledSeveral } from './profiled-input'
import type { Answers } from './questions'
import { readFile } from './read-file'

type Here = Pick<Municipality, 'id' | 'slug' | 'code' | 'name'>

/** How such files were read before: by which of them this one was, what is answered with it, and what is left out. */
export type Offered = { used: ShownProfile | null; all: ShownProfile[]; answers: Answers; left: string[] }
type Fault = FileFault | 'forbidden' | 'profileMoved'

export type ImportRead =
  { ok: true; file: LaidFile; read: ReadImport; offered: Offered } | { ok: false; fault: Fault | 'missing' }

/** Reads a file for an indicator and plans what its values would change. Nothing is written, and the file isn't kept. */
export async function planFile(
  actor: Actor,
  here: Here,
  code: string,
  bytes: Uint8Array,
  input: ImportInput,
  fileName = '',
): Promise<ImportRead> {
  if (!canEnterValues(actor, { municipalityId: here.id })) return { ok: false, fault: 'forbidden' }
  const scope = await entryScopeOf(here, code)
  if (!scope) return { ok: false, fault: 'missing' }
  try {
    const file = await laidOut(await readFile(bytes))
    const profiles = await findProfiles({ municipalityId: here.id, indicatorId: scope.indicator.id }, file)
    const profile = profileFor(profiles, input.profile, file, fileName)
    if (profile === 'moved') return { ok: false, fault: 'profileMoved' }
    const said = profiledInput(input, profile?.said ?? null, file)
    const read = await holdAgainst(file, { ...scope, municipality: here }, said, dayInSweden(new Date()))
    return { ok: true, file, read, offered: { ...offeredOf(profile, profiles), answers: said.answers, left: [] } }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}

export type SeveralRead =
  | { ok: true; file: LaidFile; read: ReadSeveral; checked: CheckedSeveral | null; offered: Offered }
  | { ok: false; fault: Fault | 'noneNamed' }

/**
 * Reads a file and plans what its values would change, for every indicator that it names; checked once nothing is asked
 * any more. Nothing is written.
 */
export async function planSeveral(
  actor: Actor,
  here: Here,
  bytes: Uint8Array,
  input: SeveralInput,
  fileName = '',
): Promise<SeveralRead> {
  if (!canEnterValues(actor, { municipalityId: here.id })) return { ok: false, fault: 'forbidden' }
  try {
    const file = await laidOut(await readFile(bytes))
    const indicators = await listWorkIndicators(here.slug, 'all')
    const named = namedIn(file, indicators)
    if (named.parts.length === 0) return { ok: false, fault: 'noneNamed' }
    const profiles = await findProfiles({ municipalityId: here.id, indicatorId: null }, file)
    const profile = profileFor(profiles, input.profile, file, fileName)
    if (profile === 'moved') return { ok: false, fault: 'profileMoved' }
    const said = profiledSeveral(input, profile?.said ?? null)
    const around = new Map<string, Around>()
    for (const code of new Set(named.parts.map(part => part.code))) {
      const indicator = indicators.find(one => one.code === code)!
      const which = { municipalityId: here.id, indicatorId: indicator.id }
      const beside = await readBeside(db, which, actor.id)
      around.set(code, { ...(await scopeOf(here, indicator)), municipality: here, beside })
    }
    const today = dayInSweden(new Date())
    const read = await holdSeveral(file, named, around, one => nameOf(one, 'sv'), said, today, profile?.said.parts)
    const offered = { ...offeredOf(profile, profiles), answers: said.answers, left: said.left }
    return { ok: true, file, read, offered, checked: isAsking(read) ? null : await checkSeveral(read, around) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: error.fault }
    throw error
  }
}

const shownProfile = ({ id, source, savedAt, savedBy }: ShownProfile): ShownProfile => ({
  id,
  source,
  savedAt,
  savedBy,
})
const offeredOf = (used: ShownProfile | null, all: readonly ShownProfile[]) => ({
  ...{ used: used && shownProfile(used), all: all.map(shownProfile) },
})
