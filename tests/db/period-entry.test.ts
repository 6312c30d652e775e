import { beforeAll, expect, it } from 'vitest'
import { placesOfSeveral } from '@/components/entry/paste/rows-of-several'
import { blankRows } from '@/lib/exchange/blank-sheet'
import { saveDraft } from '@/lib/values/draft-commands'
import { getPeriodGrid } from '@/lib/values/period-queries'
import { NOTHING_TYPED, TYPED_FIELDS } from '@/lib/values/typed-cell'
import { submitDraft } from '@/lib/values/submit-commands'
import { colleague, municipalityId } from '../support/proposing'

const boras = { id: 0, slug: 'boras', code: '1490' }
const asked = { year: 2025, show: 'all', page: 1, today: '2026-11-29' } as const

beforeAll(async () => {
  boras.id = await municipalityId('boras')
})

const read = async (by: Awaited<ReturnType<typeof colleague>>, more: object = {}) =>
  (await getPeriodGrid(by, boras, { ...asked, ...more }))!

it('a year has each cell of its indicators once, and no page more rows than it has room for', async () => {
  const reader = await colleague(boras.id, 'reader')
  const first = await read(reader)
  const pages = [first]
  for (let page = 2; page <= first.pages; page++) pages.push(await read(reader, { page }))
  const rows = pages.flatMap(({ grid }) => grid.blocks.flatMap(block => block.rows))
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  expect(rows.every(({ cell }) => cell.periodEnd.startsWith('2025'))).toBe(true)
  expect(new Set(rows.map(({ cell }) => cell.indicatorId)).size).toBeGreaterThan(60)
  expect(Math.max(...pages.map(({ grid }) => grid.blocks.flatMap(block => block.rows).length))).toBeLessThanOrEqual(450)
  const others = pages.flatMap(({ grid }, i) => (i === 0 ? [] : grid.indicators.map(({ code }) => [code, i + 1])))
  expect(first.elsewhere.map(({ names, page }) => [names.at(-1), page])).toEqual(others)
  expect(first.isReadOnly).toBe(true)
  expect(await getPeriodGrid(await colleague(await municipalityId('borlange'), 'controller'), boras, asked)).toBeNull()
})

it('its blank sheet, filled in by somebody else and in another order, comes back row for row', async () => {
  const { grid } = await read(await colleague(boras.id, 'controller'))
  const [heads = [], ...lines] = blankRows(grid)
  const at = heads.indexOf('Värde')
  const filled = lines.map((line, i) => line.with(at, `${i + 1},5`))
  const rows = grid.blocks.flatMap(({ key, title, about, rows }) =>
    rows.map(({ label }) => ({ label, block: key, title, names: about!.names, unit: about!.unit })),
  )
  expect(grid.blocks.filter(({ title, about }) => !about!.names.includes(title))).toEqual([])
  const back = placesOfSeveral([heads, [], ...filled.toReversed()], rows, TYPED_FIELDS, '2025')!
  expect(Object.values(back.left).flat()).toEqual([])
  expect(back.cells.map(({ row, text }) => [row, text]).toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual(
    rows.map((_, i) => [i, `${i + 1},5`]),
  )
})

it('what is typed for several indicators is sent as a submission of each, and is in the way of none of the others', async () => {
  const actor = await colleague(boras.id, 'controller')
  const { grid } = await read(actor)
  const free = grid.blocks.filter(
    ({ isDue, rows: [row] }) =>
      isDue &&
      row!.head === null &&
      !grid.indicators.find(one => one.indicatorId === row!.cell.indicatorId)!.rules.needsCounts,
  )
  const chosen = [free[0]!.rows[0]!, free[1]!.rows[0]!]
  for (const { cell } of chosen) {
    const { indicatorId, ...address } = cell
    const typed = { ...address, ...NOTHING_TYPED, status: 'missing', note: '', source: '', seenRevisionId: null }
    const ids = { personId: actor.id, municipalityId: boras.id, indicatorId }
    expect(await saveDraft(actor, { ...ids, cells: [typed], gone: [] })).toMatchObject({ ok: true })
  }
  const due = await read(actor, { show: 'due' })
  const drafted = due.grid.blocks.flatMap(block => block.rows).filter(({ draft }) => draft)
  expect(drafted.map(({ key }) => key).toSorted()).toEqual(chosen.map(({ key }) => key).toSorted())
  for (const { cell } of chosen) {
    const which = { personId: actor.id, municipalityId: boras.id, indicatorId: cell.indicatorId }
    expect(await submitDraft(actor, { ...which, source: 'Enkäten', note: '' })).toMatchObject({ ok: true, many: 1 })
  }
  const after = (await read(actor)).grid.blocks.flatMap(block => block.rows)
  const sent = after.filter(({ beside }) => beside.some(({ kind, isOwn }) => kind === 'submitted' && isOwn))
  expect(sent.map(({ key }) => key).toSorted()).toEqual(chosen.map(({ key }) => key).toSorted())
})
