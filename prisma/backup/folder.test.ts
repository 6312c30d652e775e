import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copiesIn, fileName, isDue, throwAway } from './folder.mjs'

let folder = ''
const put = (...names: string[]) => names.forEach(name => writeFileSync(join(folder, name), ''))
const day = (date: number, hour = 3) => new Date(Date.UTC(2026, 10, date, hour))

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'malbild-folder-'))))
afterEach(() => rmSync(folder, { recursive: true }))

it('a copy is named by when it was made', () => {
  expect(fileName(new Date('2026-11-29T15:42:07.123Z'))).toBe('malbild-2026-11-29T154207Z.backup')
})

it('a copy is due once a day, and where there is no folder yet', () => {
  expect(isDue(join(folder, 'ingen'), day(29))).toBe(true)
  put(fileName(day(28, 23)))
  expect(isDue(folder, day(28, 23))).toBe(false)
  expect(isDue(folder, day(29, 0))).toBe(true)
})

it('one that was broken off counts for nothing', () => {
  put(`${fileName(day(29))}.4711.part`)
  expect(isDue(folder, day(29))).toBe(true)
})

it('the oldest are thrown away, and never what somebody else has named', () => {
  put(...[3, 1, 4, 2].map(date => fileName(day(date))), 'före-valet.backup', 'malbild-anna.backup')
  throwAway(folder, 2, day(4))
  expect(copiesIn(folder)).toEqual([fileName(day(4)), fileName(day(3))])
  expect(readdirSync(folder)).toHaveLength(4)
})

it('what was broken off is thrown away the day after, for till then it may be on its way', () => {
  const [left, underWay] = [1, 2].map(pid => `${fileName(day(4))}.${pid}.part`)
  put(left!, underWay!)
  utimesSync(join(folder, left!), day(2), day(2))
  utimesSync(join(folder, underWay!), day(4, 1), day(4, 1))
  throwAway(folder, 2, day(4))
  expect(readdirSync(folder)).toEqual([underWay])
})
