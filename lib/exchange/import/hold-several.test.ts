import { expect, it } from 'vitest'
import { ale } from '@/tests/support/ale'
import { holdSeveral, isAsking } from './hold-several'
import { severalInput } from './import-input'
import { laidOut } from './laid-file'
import { namedIn } from './named-indicators'
import type { Sheet } from './table'

const scopes = new Map([
  ['N11111', ale({ id: 1, code: 'N11111', title: 'Invånare med bil' })],
  ['N22222', ale({ id: 2, code: 'N22222', title: 'Invånare med båt' })],
])
const indicators = [...scopes.values()].map(({ indicator }) => indicator)

async function held(sheets: Sheet[], said: object = {}) {
  const file = await laidOut({
    kind: 'xlsx',
    hash: '',
    encoding: null,
    separator: null,
    sheets,
    signs: {},
    source: null,
  })
  const input = severalInput.parse(said)
  const read = await holdSeveral(file, namedIn(file, indicators), scopes, ({ title }) => title, input, '2026-11-29')
  const values = read.parts.map(({ code, read: { plan } }) => [code, ...plan.cells.map(({ typed }) => typed.value)])
  return { values, ...read }
}
const sheet = (name: string, text: string): Sheet => ({
  name,
  rows: text.split('\n').map(line => line.split(';').map(cell => (cell === '' ? null : cell))),
})

it('finds indicators in rows, by code or by name, the name above the rows it holds for too', async () => {
  const text =
    'Mått;Kommun;År;Värde\nN11111;Ale;2024;5\nN11111;Ale;2025;6\ninvånare med båt;Ale;2025;7\nAnnat;Ale;2025;8'
  const { values, unknown } = await held([sheet('Data', text)])
  expect(values).toEqual([
    ['N11111', '5', '6'],
    ['N22222', '7'],
  ])
  expect(unknown).toEqual(['Annat'])
  expect((await held([sheet('Data', text.replace('\nN11111;Ale;2025', '\n;Ale;2025'))])).values).toEqual([
    ['N11111', '5', '6'],
    ['N22222', '7'],
  ])
})

it('finds them in headings, and by the names of sheets or titles', async () => {
  const wide = 'Kommun;År;N11111, antal;Invånare med båt\nAle;2025;5;6'
  expect((await held([sheet('Data', wide)])).values).toEqual([
    ['N11111', '5'],
    ['N22222', '6'],
  ])
  const each = [
    sheet('N11111', 'Kommun;År;Antal\nAle;2025;5'),
    sheet('2', 'Invånare med båt\n\nKommun;År;Antal\nAle;2025;6'),
  ]
  expect((await held(each)).values).toEqual([
    ['N11111', '5'],
    ['N22222', '6'],
  ])
})

it('takes a cell that two sheets say differently from neither, and nothing of what is left out', async () => {
  const twice = [sheet('N11111', 'Kommun;År;Antal\nAle;2025;5'), sheet('N11111 ny', 'Kommun;År;Antal\nAle;2025;6')]
  const { parts } = await held(twice)
  expect(parts.map(({ read: { plan } }) => [plan.cells.length, plan.rejected[0]?.why])).toEqual([
    [0, 'saidTwice'],
    [0, 'saidTwice'],
  ])
  const asked = [sheet('N11111', 'Kommun;År;Antal\nAle;2025;..\nAle;2024;5')]
  expect(isAsking(await held(asked))).toBe(true)
  expect(isAsking(await held(asked, { left: ['N11111'] }))).toBe(false)
  expect((await held(asked, { answers: { signs: { '..': 'skip' } } })).values).toEqual([['N11111', '5']])
})

it('asks of each indicator whether its shares are parts of one, and takes the answer for it alone', async () => {
  const share = { isShare: true, unit: 'procent' }
  for (const code of ['N11111', 'N22222']) Object.assign(scopes.get(code)!.indicator, share)
  const file = [sheet('Data', 'Mått;Kommun;År;Värde\nN11111;Ale;2025;0,125\nN22222;Ale;2025;0,5')]
  expect((await held(file)).questions).toMatchObject([{ code: 'N11111' }, { code: 'N22222' }])
  const answers = { shares: { N11111: true, N22222: false } }
  const { values, questions } = await held(file, { answers })
  expect([values, questions]).toEqual([
    [
      ['N11111', '12,5'],
      ['N22222', '0,5'],
    ],
    [],
  ])
})
