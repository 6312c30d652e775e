import { expect, it } from 'vitest'
import type { Beside } from '@/lib/values/grid'
import { othersHere } from './others-here'

const now = new Date('2026-11-29T10:00:00Z')
const by = (name: string, at: string, more: Partial<Beside> = {}): Beside => ({
  ...{ kind: 'draft', isOwn: false, name, value: '1', at },
  ...more,
})

it('names each who has typed here within the last minutes once, and neither oneself nor what was sent', () => {
  const beside = {
    a: [by('Örjan', '2026-11-29T09:58:00Z'), by('Anna', '2026-11-29T09:51:00Z')],
    b: [by('Anna', '2026-11-29T09:59:00Z'), by('Bo', '2026-11-29T09:30:00Z')],
    c: [by('Jag', '2026-11-29T09:59:00Z', { isOwn: true }), by('Eva', '2026-11-29T09:59:00Z', { kind: 'submitted' })],
  }
  expect(othersHere(beside, now)).toEqual(['Anna', 'Örjan'])
  expect(othersHere({}, now)).toEqual([])
})
