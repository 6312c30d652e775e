import 'server-only'
import type { Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import { shapeOf } from './file-shape'
import type { ImportInput, WantedProfile } from './import-input'
import { rememberReading } from './profile-commands'
import { readingOf } from './profiled-input'
import type { ImportRead, SeveralRead } from './work-queries'

type Here = Pick<Municipality, 'id'>

/** What is taken is what was seen: how such files were read before holds only where it was. */
export const seen = <Input extends { profile: WantedProfile }>(input: Input): Input => ({
  ...input,
  profile: input.profile ?? 'none',
})

/** Remembers how a file of one indicator was read, once its values have been taken. */
export async function rememberOne(
  actor: Actor,
  { id: municipalityId }: Here,
  { file, read, offered }: Extract<ImportRead, { ok: true }>,
  { source, input }: { source: string; input: ImportInput },
): Promise<void> {
  const sheet = input.sheet === null && !offered.used ? null : read.sheets.length > 1 ? read.sheet : null
  const reading = readingOf([{ key: '', read }], { sheet, left: [], answers: offered.answers })
  const { indicatorId } = read
  await rememberReading(actor, { municipalityId, indicatorId, shape: shapeOf(file), source, ...reading })
}

/** The same of a file of several. */
export async function rememberSeveral(
  actor: Actor,
  { id: municipalityId }: Here,
  { file, read, offered: { answers, left } }: Extract<SeveralRead, { ok: true }>,
  source: string,
): Promise<void> {
  const reading = readingOf(read.parts, { sheet: null, left, answers })
  await rememberReading(actor, { municipalityId, indicatorId: null, shape: shapeOf(file), source, ...reading })
}
