import { expect, test } from 'vitest'
import { inSwedishOrder } from './swedish-order'

test('å, ä and ö stand last, in that order', () => {
  const names = ['Ängelholm', 'Åmål', 'Örebro', 'Alingsås', 'Vara', 'Borås', 'Zinkgruvan']
  expect(names.sort(inSwedishOrder)).toEqual(['Alingsås', 'Borås', 'Vara', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Örebro'])
})

test('numbers in names stand in their order', () =>
  expect(['Område 10', 'Område 9'].sort(inSwedishOrder)).toEqual(['Område 9', 'Område 10']))
