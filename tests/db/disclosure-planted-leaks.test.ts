import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { wilson } from '@/lib/statistics/intervals'
import { attack } from '../support/published/attack'
import { harvest } from '../support/published/harvest'
import { answersAt, type Publication } from '../support/published/publication'
import { readTown, townFiles } from '../support/published/read-town'
import { dropTown, town, townCodes } from '../support/published/town'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const [SHARE, COUNT] = townCodes
const excel = `${townFiles}/${SHARE}.csv`
const plain = `${townFiles}/${SHARE}.plain.csv`
const cube = `${townFiles}/${SHARE}.jsonstat.json`
const page = `/sv/${town.slug}/indikatorer/${SHARE}/alder`
const district = `/sv/${town.slug}/stadsdelar/soder`

let read: Awaited<ReturnType<typeof readTown>>
let published: Publication

beforeAll(async () => {
  read = await readTown(db)
  published = await answersAt([excel, plain, cube, page, district])
})
afterAll(async () => {
  await dropTown(db)
  await db.$disconnect()
})

/** In 2021 two of the 28 youngest women in the town are counted, 18 of the 145 youngest and 16 of the youngest men. */
const women = `2021-01-01/2021-12-31 municipality:${town.code} age=0-19|sex=women`
const rowOfWomen = /^(PROV-ANDEL;.*;2021;Provstad;9901;kvinnor;0–19 år;)\.\.;;;/m
const rowOfYoung = /^(PROV-ANDEL,.*,2021,2021-01-01,2021-12-31,Provstad,9901,total,0-19,),/m

/** What the attack finds when one answer is written otherwise; throws where there is nothing to write over. */
async function foundIn(at: string, leak: RegExp, written: string, code: (typeof townCodes)[number] = SHARE) {
  const body = String(published.get(at))
  if (!leak.test(body)) throw new Error(`${at} has nothing like ${leak}`)
  const leaky = new Map(published).set(at, body.replace(leak, written))
  return attack(read.target(code), await harvest(leaky, read.words))
}

test('nothing is found as long as nothing is planted', async () => {
  const told = await harvest(published, read.words)
  expect(read.targets.flatMap(target => attack(target, told))).toEqual([])
})

test('a share left beside a blank count, by ratio × denominator', async () => {
  expect(await foundIn(excel, rowOfWomen, '$17,1;;;')).toContain(`${women} is in 2–2, by ratio × denominator`)
})

test('limits left beside a hidden share', async () => {
  const { lower, upper } = wilson(2, 28)
  const limits = [lower, upper].map(limit => limit.toFixed(1).replace('.', ','))
  expect(await foundIn(excel, rowOfWomen, `$1..;${limits.join(';')};`)).toContain(`${women} is in 2–2, by limits`)
})

test("a hidden group's sibling, by subtraction and by linear programme", async () => {
  const found = await foundIn(plain, rowOfYoung, '$112.4,')
  expect(found).toContain(`${women} is in 2–2, by subtraction`)
  expect(found).toContain(`${women}: 2 of 28 is in 2–2, by audit`)
})

test('a number with more decimals than the indicator has', async () => {
  const total = read.target(SHARE).cells.find(cell => cell.breakdown === '' && cell.period.startsWith('2021'))
  const found = await foundIn(cube, /"value":\{"0":[\d.]+/, `"value":{"0":${total?.value?.toFixed(8)}`)
  expect(found.join()).toMatch(/by decimals: \d+\/\d+/)
})

test('a gap left beside one of its groups', async () => {
  const heads = /(<th scope="col">Skillnad<\/th><th scope="col">Kvot<\/th><\/tr><\/thead><tbody>)/
  const row = '<tr><th scope="row">2023</th><td>64,1</td><td>..</td><td>22,8</td><td>–</td></tr>'
  const key = `2023-01-01/2023-12-31 municipality:${town.code} sex=women`
  expect(await foundIn(page, heads, `$1${row}`)).toContain(`${key} is in 372–372, by gap + one group`)
})

test('a number of people left in the table of who lives in a district', async () => {
  const found = await foundIn(district, /(id="invanare".*?<td>)\.\.(<\/td>)/s, '$12$2', COUNT)
  expect(found.join()).toMatch(/district:9901R002 age=\S+\|sex=\w+ is in 2–2, by the number itself/)
})

test('a group that an earlier export has shown, beside the table of today', async () => {
  const earlier = new Map([[plain, String(published.get(plain)).replace(rowOfYoung, '$112.4,')]])
  const [before, now] = [await harvest(earlier, read.words), await harvest(published, read.words)]
  const both = { values: [...before.values, ...now.values], gaps: now.gaps }
  expect(attack(read.target(SHARE), both)).toContain(`${women} is in 2–2, by subtraction`)
})
