import type { RequestListener } from 'node:http'
import { expect, it } from 'vitest'
import { lostPage } from './lost-page.mjs'

const pages: Record<string, string> = { '/sv/boras/finns-inte': 'Borås saknar den', '/sv/finns-inte': 'Ingen har den' }
const draw: RequestListener = (request, answer) => {
  const page = pages[request.url ?? '']
  answer.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html' }).end(page ?? 'shell')
}
const textAt = async (url: string) => (await lostPage(draw)(url))?.toString() ?? null

it('an address within a municipality is lost there', async () => {
  expect(await textAt('/sv/boras/hittepa')).toBe('Borås saknar den')
  expect(await textAt('/sv/boras/indikatorer/N99999')).toBe('Borås saknar den')
})

it('an address in a municipality that nobody knows is lost outside it', async () =>
  expect(await textAt('/sv/ingenstans/om')).toBe('Ingen har den'))

it('an address in no language of ours is lost in Swedish', async () =>
  expect(await textAt('/fi/boras')).toBe('Ingen har den'))

it('where there is no such page there is nothing to give', async () => expect(await textAt('/en/boras/om')).toBeNull())
