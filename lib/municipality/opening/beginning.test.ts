import { expect, it } from 'vitest'
import { isDone, lacksToOpen, rolesLacking, STEPS, type Standing } from './beginning'

const nothing: Standing = {
  ...{ hasContact: false, people: [{ roles: ['administrator'] }], framework: null, isPublic: false },
  ...{ indicators: 0, withValues: 0, waiting: 0, districts: 0 },
}
const everything: Standing = {
  ...{ hasContact: true, isPublic: false, indicators: 3, withValues: 1, waiting: 0, districts: 0 },
  people: [{ roles: ['administrator', 'controller'] }, { roles: ['reviewer', 'strategist'] }],
  framework: { slug: 'malbild-2026', title: 'Målbild', state: 'adopted', goals: 5 },
}

it('a municipality that was just added has done nothing, and lacks all but districts', () => {
  expect(STEPS.filter(step => isDone(step, nothing))).toEqual([])
  expect(lacksToOpen(nothing)).toEqual(['about', 'people', 'framework', 'indicators', 'values'])
  expect(rolesLacking(nothing)).toEqual(['controller', 'reviewer', 'strategist'])
})

it('districts can wait', () => expect(lacksToOpen(everything)).toEqual([]))

it('one person with every role is not two', () => {
  const alone: Standing = {
    ...everything,
    people: [{ roles: ['administrator', 'controller', 'reviewer', 'strategist'] }],
  }
  expect(lacksToOpen(alone)).toEqual(['people'])
})

it('a målbild that waits to be adopted is not adopted', () => {
  const waits: Standing = { ...everything, framework: { ...everything.framework!, state: 'proposed' } }
  expect(lacksToOpen(waits)).toEqual(['framework'])
})
