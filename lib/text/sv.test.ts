import { expect, test } from 'vitest'
import { aboutSv } from './about-sv'
import { goalsSv } from './goals-sv'
import { indicatorsSv } from './indicators-sv'
import { layoutSv } from './layout-sv'
import { overviewSv } from './overview-sv'

test('no two areas give the same word, so that none hides another', () => {
  const keys = [layoutSv, overviewSv, goalsSv, aboutSv, indicatorsSv].flatMap(area => Object.keys(area))
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})
