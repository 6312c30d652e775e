import { CITY, printed, share } from '@/tests/support/disclosure-attack/cells'
import { districtRule as rule } from '@/tests/support/disclosure-attack/tables'
import { expect, test } from 'vitest'
import type { Cell } from './cell'
import { disclose } from './gate'
import { remember, type PublishedCell } from './memory'

const total = share(CITY, '', 40, 400)
const women = share(CITY, 'sex=women', 3, 200)
const men = share(CITY, 'sex=men', 37, 200)

/** What each of the publications prints, one after the other. */
function inTurn(...publications: Cell[][]) {
  let publishedBefore: PublishedCell[] = []
  return publications.map(cells => {
    const shown = disclose(cells, rule, { publishedBefore })
    publishedBefore = [...publishedBefore, ...remember(cells, shown, rule)]
    return printed(shown)
  })
}

test('what an export has shown of one group, the next table hides behind another', () => {
  const ages = [
    share(CITY, '', 100, 900),
    share(CITY, 'age=a', 3, 300),
    share(CITY, 'age=b', 37, 300),
    share(CITY, 'age=c', 60, 300),
  ]
  const [, , b] = ages
  expect(inTurn(b ? [b] : [], ages)).toEqual([[12.3], [11.1, '..', 12.3, '..']])
})

test('the total is hidden where both it and the other group would tell, and the group was shown before', () => {
  expect(inTurn([men], [total, women, men])).toEqual([[18.5], ['..', '..', 18.5]])
})

test('the earlier table need not be in the later one to be remembered', () => {
  expect(inTurn([total], [women, men])).toEqual([[10], ['..', '..']])
})

test('a group that was hidden and has grown stays hidden beside siblings, or the earlier count would come out', () => {
  const grown = share(CITY, 'sex=women', 6, 200)
  expect(inTurn([total, women, men], [share(CITY, '', 43, 400), grown, men])).toEqual([
    [10, '..', '..'],
    [10.8, '..', '..'],
  ])
})

test('a corrected number that stands alone is shown', () => {
  expect(inTurn([share(CITY, '', 3, 400)], [share(CITY, '', 300, 400)])).toEqual([['..'], [75]])
})

test('a revision that makes a shown group small hides the new count', () => {
  const fewer = [share(CITY, '', 40, 400), share(CITY, 'sex=women', 4, 200), share(CITY, 'sex=men', 36, 200)]
  const before = [share(CITY, '', 43, 400), share(CITY, 'sex=women', 7, 200), share(CITY, 'sex=men', 36, 200)]
  expect(inTurn(before, fewer)).toEqual([
    [10.8, 3.5, 18],
    ['..', '..', 18],
  ])
})

test('a value withdrawn for secrecy is withdrawn, shown before or not', () => {
  expect(inTurn([men], [{ ...men, status: 'confidential' }])).toEqual([[18.5], ['..']])
})
