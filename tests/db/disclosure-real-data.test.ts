import { afterAll, expect, test, vi } from 'vitest'
import { disclose } from '@/lib/disclosure/gate'
import { listDistricts } from '@/lib/districts/queries'
import { knownSums } from '@/lib/disclosure/sums'
import { listIndicators } from '@/lib/indicators/queries'
import { audit } from '../support/disclosure-attack/audit'
import { outsider } from '../support/disclosure-attack/outsider'
import { narrowed, secretKeys, secretsOf } from '../support/disclosure-attack/secrets'
import { equationsOf } from '../support/disclosure-attack/seen'
import { attack } from '../support/published/attack'
import { harvest } from '../support/published/harvest'
import { answersAt } from '../support/published/publication'
import { targetsIn } from '../support/published/targets'
import { wordsOf } from '../support/published/told'
import { db } from '../support/seeded-series'

// Next keeps what it has read between requests; here every request reads anew.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

// The pages of 47 districts take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 })
afterAll(() => db.$disconnect())

const read = async (slug: string) => {
  const indicators = await listIndicators(slug, 'all')
  return { indicators, targets: await targetsIn(db, indicators) }
}

test('what Borås and Borlänge have summed themselves holds no small number, so nothing of it is hidden', async () => {
  const targets = [...(await read('boras')).targets, ...(await read('borlange')).targets]
  expect(targets.length).toBeGreaterThan(6)
  expect(targets.flatMap(({ cells, rule }) => secretsOf(cells, rule))).toEqual([])
  expect(targets.flatMap(({ cells, rule }) => disclose(cells, rule)).filter(cell => cell.hidden)).toEqual([])
})

test('nothing can be worked out from the files, pages and maps of those indicators in Borås', async () => {
  const { indicators, targets } = await read('boras')
  const own = targets.map(({ indicator }) => indicator)
  const mapped = targets.filter(({ cells }) => cells.some(({ geography }) => geography.startsWith('district:')))
  const paths = [
    ...own.flatMap(code => ['plain.csv', 'xlsx'].map(end => `/api/v1/boras/indicators/${code}.${end}`)),
    ...own.map(code => `/sv/boras/indikatorer/${code}`),
    ...mapped.map(({ indicator }) => `/sv/boras/stadsdelar/karta/${indicator}`),
  ]
  const words = wordsOf('1490', indicators, await listDistricts('boras'))
  const told = await harvest(await answersAt(paths), words)
  for (const { indicator } of mapped) {
    const places = told.values
      .filter(one => one.indicator === indicator && one.value !== null)
      .map(one => one.geography)
    expect(new Set(places).size).toBeGreaterThanOrEqual(48)
  }
  expect(targets.flatMap(target => attack(target, told))).toEqual([])
})

test('under a rule ten times as strict, much of the same tables is hidden, and none of it can be worked out', async () => {
  const { targets } = await read('boras')
  let hidden = 0
  for (const { cells, rule } of targets) {
    const strict = { ...rule, threshold: 50, smallestGroup: 100 }
    const published = disclose(cells, strict)
    hidden += published.filter(cell => cell.hidden).length
    const seen = outsider(cells, published)
    const secrets = secretsOf(cells, strict)
    const print = { per: rule.per ?? 100, decimals: rule.decimals }
    const bounds = audit(seen, equationsOf(seen, knownSums(seen, [])), print, secretKeys(secrets))
    expect(narrowed(bounds, secrets)).toEqual([])
  }
  expect(hidden).toBeGreaterThan(20)
})
