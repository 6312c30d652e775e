import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/permissions'
import { LONGEST_PAGE_TEXT, pageTextInput } from '@/lib/municipality/page-text-input'
import { restorePageText, writePageText } from '@/lib/municipality/page-text-commands'
import { getPageText } from '@/lib/municipality/queries'
import { getWrittenText } from '@/lib/municipality/work-queries'
import { publishedDb } from '@/lib/published-db'
import { colleague, municipalityId } from '../support/proposing'
import { db } from '../support/seeded-series'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const here = { id: 0, slug: 'boras', name: 'Borås Stad' }
let [strategist, colleagueOf, reader]: Actor[] = []

beforeAll(async () => {
  here.id = await municipalityId('boras')
  strategist = await colleague(here.id, 'strategist')
  colleagueOf = await colleague(here.id, 'strategist')
  reader = await colleague(here.id, 'reader', 'controller', 'reviewer', 'administrator')
})
afterAll(async () => {
  await db.$disconnect()
  await publishedDb.$disconnect()
})

const name = { key: 'accessibility', locale: 'sv' } as const
const written = async (by = strategist!) => getWrittenText(by, here, name)
const save = (body: string, seen: number, by = strategist!) =>
  writePageText(by, { municipalityId: here.id, ...name, seen, body })
const shown = async (locale: 'sv' | 'en' = 'sv') => (await getPageText(here, 'accessibility', locale)).html

describe('a text of the website’s own pages', () => {
  it('is the one that comes with the program until a strategist has written it, which readers see at once', async () => {
    const before = (await written())!
    expect(before).toMatchObject({ seen: 0, versions: [{ id: 0, by: null, at: null, body: before.body }] })
    const english = await shown('en')
    expect(await save('# Hos oss\n\n<b>Vi</b> rättar *fel*.', 0)).toEqual({ ok: true })
    expect(await shown()).toBe('<h2 id="hos-oss">Hos oss</h2>\n<p>&lt;b&gt;Vi&lt;/b&gt; rättar <em>fel</em>.</p>')
    expect(await shown('en')).toBe(english)
  })

  it('is written by two with neither losing a word: the second is told, and both versions stand', async () => {
    const { seen, body } = (await written())!
    expect(await save(`${body} Ett.`, seen)).toEqual({ ok: true })
    expect(await save(`${body} Två.`, seen, colleagueOf!)).toEqual({ ok: false, fault: 'changed' })
    expect((await written())!.body).toBe(`${body} Ett.`)
    expect(await save(`${body} Två.`, (await written())!.seen, colleagueOf!)).toEqual({ ok: true })
    expect((await written())!.versions.map(one => one.body)).toEqual(
      expect.arrayContaining([`${body} Ett.`, `${body} Två.`]),
    )
  })

  it('can be brought back as it was, and as it came with the program', async () => {
    const { versions, seen } = (await written())!
    const [first, given] = versions.slice(-2)
    const back = (versionId: number, at: number) =>
      restorePageText(strategist!, { municipalityId: here.id, ...name, seen: at, versionId })
    expect(await back(first!.id, seen)).toEqual({ ok: true })
    expect((await written())!.body).toBe(first!.body)
    expect(await back(0, (await written())!.seen)).toEqual({ ok: true })
    expect((await written())!.body).toBe(given!.body)
    expect(await db.pageText.count({ where: { municipalityId: here.id, ...name } })).toBe(0)
    expect((await written())!.versions).toHaveLength(versions.length + 2)
    expect(await back(999_999, 0)).toEqual({ ok: false, fault: 'missing' })
    expect(await save('', (await written())!.seen)).toEqual({ ok: true, isUnchanged: true })
  })

  it('is a strategist’s alone, in their own municipality, and each change stands in the log', async () => {
    expect(await save('Nej', 0, reader)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await written(reader)).toBeNull()
    const elsewhere = await colleague(await municipalityId('borlange'), 'strategist')
    expect(await save('Nej', 0, elsewhere)).toEqual({ ok: false, fault: 'forbidden' })
    const entries = await db.auditEntry.findMany({ where: { municipalityId: here.id, action: 'writePageText' } })
    expect(entries).toHaveLength(await db.pageTextVersion.count({ where: { municipalityId: here.id } }))
    expect(entries[0]).toMatchObject({ actorId: strategist!.id, entityId: 'accessibility sv' })
  })

  it('is of limited length', () => {
    const typed = { municipalityId: '1', ...name, seen: '0' }
    const isRead = (body: string) => pageTextInput.safeParse({ ...typed, body }).success
    expect([isRead('x'.repeat(LONGEST_PAGE_TEXT)), isRead('x'.repeat(LONGEST_PAGE_TEXT + 1))]).toEqual([true, false])
  })
})
