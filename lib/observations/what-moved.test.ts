import { expect, test } from 'vitest'
import { readingOf } from '@/tests/support/reading'
import { whatMoved } from './what-moved'

test('what was seen to move is counted for the indicators asked for, each way', () => {
  const better = readingOf([
    { year: 2021, value: 70 },
    { year: 2022, value: 71 },
  ])
  const worse = readingOf(
    [
      { year: 2021, value: 70 },
      { year: 2022, value: 69 },
    ],
    { code: 'OTHER' },
  )
  expect(whatMoved(['N15428', 'OTHER'], [better, worse])).toEqual({ better: 1, worse: 1, smaller: 0, larger: 0 })
  expect(whatMoved(['OTHER'], [better, worse])).toMatchObject({ better: 0, worse: 1 })
})
