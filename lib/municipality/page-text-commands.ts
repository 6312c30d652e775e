import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit/audit'
import { canEditTexts, type Actor } from '@/lib/auth/permissions'
import { inTurn } from '@/lib/publication/in-turn'
import { defaultPageText } from './page-text'
import type { pageTextInput, pageTextRestoreInput } from './page-text-input'

type Done = { ok: true; isUnchanged?: true } | { ok: false; fault: 'forbidden' | 'changed' | 'missing' }
type Writing = Omit<z.output<typeof pageTextInput>, 'body'> & {
  /** `versionId`: what it said then; 0 for the text that comes with the program. */
  what: { body: string } | { versionId: number }
}

/** Writes a text of the website's own pages, public at once; an empty one is the text that comes with the program. */
export const writePageText = (actor: Actor, { body, ...name }: z.output<typeof pageTextInput>): Promise<Done> =>
  write(actor, { ...name, what: { body } })

/** Brings back what it said before, as a version of its own. */
export const restorePageText = (
  actor: Actor,
  { versionId, ...name }: z.output<typeof pageTextRestoreInput>,
): Promise<Done> => write(actor, { ...name, what: { versionId } })

async function write(actor: Actor, { municipalityId, key, locale, seen, what }: Writing): Promise<Done> {
  if (!canEditTexts(actor, { municipalityId })) return { ok: false, fault: 'forbidden' }
  const named = { municipalityId, key, locale }
  return inTurn<Done>(municipalityId, async tx => {
    const { name } = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
    const given = defaultPageText(key, locale, name)
    const versions = await tx.pageTextVersion.findMany({ where: named, orderBy: { id: 'desc' } })
    const then = 'versionId' in what ? versions.find(({ id }) => id === what.versionId) : null
    if ('versionId' in what && what.versionId !== 0 && !then) return { ok: false, fault: 'missing' }
    const wanted = 'body' in what ? what.body : (then?.body ?? '')
    const body = wanted === '' || wanted === given ? null : wanted
    if ((versions[0]?.body ?? null) === body) return { ok: true, isUnchanged: true }
    if ((versions[0]?.id ?? 0) !== seen) return { ok: false, fault: 'changed' }
    const { id } = await tx.pageTextVersion.create({ data: { ...named, body, writtenById: actor.id } })
    const where = { municipalityId_key_locale: named }
    if (body === null) await tx.pageText.deleteMany({ where: named })
    else await tx.pageText.upsert({ where, create: { ...named, body }, update: { body } })
    await audit(tx, actor, {
      ...{ municipalityId, entrance: 'form', action: 'writePageText', entity: 'PageText' },
      ...{ entityId: `${key} ${locale}`, before: { version: seen }, after: { version: id } },
    })
    return { ok: true }
  })
}
