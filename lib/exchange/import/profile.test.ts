import { expect, it } from 'vitest'
import { ale } from '@/tests/support/ale'
import { recognise } from './columns'
import { shapeOf } from './file-shape'
import { laidOut } from './laid-file'
import { rememberedUses, usesOf } from './profile'
import type { Sheet } from './table'

const scope = ale({ id: 1, code: 'N11111', title: 'Invånare med bil' })
const sheet = (text: string): Sheet => ({
  name: '',
  rows: text.split('\n').map(line => line.split(';').map(cell => (cell === '' ? null : cell))),
})
const fileOf = (...texts: string[]) =>
  laidOut({
    ...{ kind: 'text', hash: '', encoding: null, separator: null, signs: {}, source: null },
    sheets: texts.map(sheet),
  })
const columnsOf = async (text: string) => {
  const file = await fileOf(text)
  return recognise(file.sheets[0]!, file.layouts[0]!, scope)
}

const LAST = 'Kommun;Inkomst;2023;2024\nAle;Låg;5;6\nAle;Hög;3;4\nAle;Alla;4;5'
const NEXT = 'Kommun;Inkomst;2023;2024;2025\nAle;Låg;5;6;7\nAle;Hög;3;4;5\nAle;Alla;4;5;6'

it('two files are of one shape where only the years of their headings differ', async () => {
  expect(shapeOf(await fileOf(NEXT))).toBe(shapeOf(await fileOf(LAST)))
  expect(shapeOf(await fileOf(LAST, NEXT))).toBe(shapeOf(await fileOf(LAST)))
  expect(shapeOf(await fileOf(LAST.replace('Inkomst', 'Utbildning')))).not.toBe(shapeOf(await fileOf(LAST)))
})

it('the next file’s columns are used as the last one’s were, with one year more', async () => {
  const last = await columnsOf(LAST)
  const said = last.map(({ at, role, emptyMeans, keep }) => ({ at, role, emptyMeans, keep: at === 1 ? 'Låg' : keep }))
  const next = usesOf(await columnsOf(NEXT), rememberedUses(last, said))
  expect(next.map(({ role, keep }) => [role, keep])).toEqual([
    ['place', null],
    ['other', 'Låg'],
    ['value', null],
    ['value', null],
    ['value', null],
  ])
})

it('a label that the next file hasn’t is proposed anew, not sought in vain', async () => {
  const last = await columnsOf(LAST)
  const said = last.map(({ at, role, emptyMeans, keep }) => ({ at, role, emptyMeans, keep: at === 1 ? 'Låg' : keep }))
  const renamed = await columnsOf(NEXT.replaceAll('Låg', 'Mycket låg'))
  expect(usesOf(renamed, rememberedUses(last, said))[1]!.keep).toBe('Alla')
})
