import { expect, it } from 'vitest'
import { logLink } from './log-link'

const about = { entityId: '7', what: 'N15428, Borås, 2024', changes: [{ field: 'revision', before: '3', after: '9' }] }

it('leads from a published value to all that has been said of it, and from one without a revision to its indicator', () => {
  expect(logLink('boras', { ...about, entity: 'Cell' })).toBe('/sv/boras/arbete/inmatning/N15428/historik/9')
  expect(logLink('boras', { ...about, entity: 'Cell', changes: [] })).toBe('/sv/boras/arbete/inmatning/N15428')
})

it('leads to a person and a submission by their numbers', () => {
  expect(logLink('boras', { ...about, entity: 'Person' })).toBe('/sv/boras/arbete/personer/7')
  expect(logLink('boras', { ...about, entity: 'Submission' })).toBe('/sv/boras/arbete/granskning/7')
})

it.each([
  ['Cell', ''],
  ['Indicator', ''],
  ['Unknown', 'x'],
])('leads nowhere from what has no page: %s %s', (entity, what) =>
  expect(logLink('boras', { ...about, entity, what })).toBeNull(),
)
