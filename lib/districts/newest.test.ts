import { expect, it } from 'vitest'
import { newestOfEach } from './newest'
import { tellsWhoLivesHere } from './who-lives-here'
import { employment } from './district-fixtures'

const row = (title: string, year: number) => ({
  indicator: { title },
  comparison: { when: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) } },
})

it('of one thing at two ages only the newest stands beside others', () => {
  const rows = [
    row('Arbetslösa 16–64 år, andel (%)', 2022),
    row('Arbetslösa 20–64 år, andel (%)', 2024),
    row('Sysselsatta 20–64 år, andel (%)', 2022),
  ]
  expect(newestOfEach(rows)).toEqual({ newest: [rows[1], rows[2]], older: [rows[0]] })
})

it('two measures of the same year are both told', () => {
  const rows = [row('Invånare 0–19 år', 2022), row('Invånare 65–79 år', 2022)]
  expect(newestOfEach(rows).older).toEqual([])
})

it('a share of people without a better or a worse tells who lives in a place; homes and conditions do not', () => {
  const of = (direction: 'neither' | 'lower', countsPeople: boolean) =>
    tellsWhoLivesHere({ indicator: { direction, rule: { ...employment.rule, countsPeople } } })
  expect([of('neither', true), of('neither', false), of('lower', true)]).toEqual([true, false, false])
})
