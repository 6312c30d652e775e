import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { changeDistrict, undoDistrictChange } from '@/lib/districts/commands'
import { listDistricts } from '@/lib/districts/queries'
import { getWorkDistricts } from '@/lib/districts/work-queries'
import {
  changeBackground,
  removeDecision,
  saveDecision,
  undoBackgroundChange,
} from '@/lib/municipality/background/commands'
import { getWorkBackground } from '@/lib/municipality/background/work-queries'
import { getBackground } from '@/lib/municipality/queries'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

let boras = 0
let strategist: Actor

beforeAll(async () => {
  boras = await municipalityId('boras')
  strategist = await colleague(boras, 'strategist')
})

const here = async () => (await getWorkBackground(strategist, boras))!
const undoLast = async () =>
  undoBackgroundChange(strategist, { municipalityId: boras, entryId: BigInt((await here()).changes[0]!.id) })
const shown = async () => (await getBackground('boras'))!

describe('a decision of the story', () => {
  const typed = { municipalityId: boras, id: null, seen: {}, dateStart: '2024-05-01', dateLabel: 'våren 2024' }
  const words = {
    title: 'En uppföljning beställs',
    body: 'Kommunstyrelsen',
    note: null,
    source: null,
    ourReading: false,
  }
  const added = async () => {
    expect(await saveDecision(strategist, { ...typed, municipalityId: boras, ...words })).toEqual({ ok: true })
    return (await here()).decisions.find(({ fields }) => fields.title === words.title)!
  }
  const told = async () => (await shown()).decisions.filter(({ title }) => title.startsWith('En uppföljning'))

  it('is public when it is added, and each change is undone, and that again', async () => {
    const { id, fields } = await added()
    expect(await told()).toMatchObject([{ dateLabel: 'våren 2024', body: 'Kommunstyrelsen' }])
    const change = { municipalityId: boras, id, seen: { ...fields }, ...fields, title: 'En uppföljning görs' }
    expect(await saveDecision(strategist, change)).toEqual({ ok: true })
    expect(await saveDecision(strategist, { ...change, title: 'En uppföljning ändras' })).toMatchObject({
      ...{ fault: 'changed', now: { title: 'En uppföljning görs' } },
    })
    expect(await undoLast()).toEqual({ ok: true })
    expect(await told()).toMatchObject([{ title: words.title }])
    expect(await removeDecision(strategist, { municipalityId: boras, id })).toEqual({ ok: true })
    expect(await told()).toEqual([])
    expect(await undoLast()).toEqual({ ok: true })
    expect(await told()).toMatchObject([{ title: words.title }])
    expect(await undoLast()).toEqual({ ok: true })
    expect(await told()).toEqual([])
    expect((await here()).changes.filter(({ canBeUndone }) => canBeUndone).length).toBeGreaterThan(0)
  })

  it('is one of its day and words, and a change is not undone into those of another', async () => {
    const { id, fields } = await added()
    const again = { ...typed, municipalityId: boras, ...words }
    expect(await saveDecision(strategist, again)).toEqual({ ok: false, fault: 'taken' })
    const renamed = { municipalityId: boras, id, seen: { ...fields }, ...fields, title: 'En uppföljning döps om' }
    expect(await saveDecision(strategist, renamed)).toEqual({ ok: true })
    const { id: entryId } = (await here()).changes[0]!
    expect(await saveDecision(strategist, again)).toEqual({ ok: true })
    const undo = () => undoBackgroundChange(strategist, { municipalityId: boras, entryId: BigInt(entryId) })
    expect(await undo()).toEqual({ ok: false, fault: 'taken' })
    expect(await undoLast()).toEqual({ ok: true })
    expect(await undo()).toEqual({ ok: true })
    expect(await told()).toMatchObject([{ title: words.title }])
  })
})

it('what the work is said to be is changed by who has seen the latest, and undone', async () => {
  const { said } = await here()
  const wanted = { municipalityId: boras, seen: { ...said }, ...said, definition: ['En sats.', 'En till.'] }
  expect(await changeBackground(strategist, wanted)).toEqual({ ok: true })
  expect((await shown()).definition).toEqual(['En sats.', 'En till.'])
  const stale = { ...wanted, principles: ['tillsammans'] }
  expect(await changeBackground(strategist, stale)).toMatchObject({ fault: 'changed' })
  expect(await undoLast()).toEqual({ ok: true })
  expect((await here()).said).toEqual(said)
})

it('a district is renamed and put first at its old address, by no name that another has, and back', async () => {
  const read = async () => (await getWorkDistricts(strategist, boras))!
  const [one, other] = (await read()).districts.filter(({ fields }) => !fields.isPriority)
  const { id: geographyId, slug, fields } = one!
  const asked = { municipalityId: boras, geographyId, seen: { ...fields }, ...fields }
  const taken = { ...asked, name: other!.fields.name }
  expect(await changeDistrict(strategist, taken)).toEqual({ ok: false, fault: 'taken' })
  expect(await changeDistrict(strategist, { ...asked, name: 'Nya Ängen', isPriority: true })).toEqual({ ok: true })
  expect(await changeDistrict(strategist, { ...asked, name: 'Annat' })).toMatchObject({ fault: 'changed' })
  const found = (await listDistricts('boras')).find(district => district.slug === slug)
  expect(found).toMatchObject({ name: 'Nya Ängen', isPriority: true })
  const id = (await read()).changes[0]!.id
  expect(await undoDistrictChange(strategist, { municipalityId: boras, entryId: BigInt(id) })).toEqual({ ok: true })
  expect((await read()).districts.find(district => district.id === geographyId)).toEqual(one)
})

it('all of it is written by strategists alone', async () => {
  const before = await db.auditEntry.count()
  const no = { ok: false, fault: 'forbidden' }
  const { said } = await here()
  for (const role of ROLES.filter(role => role !== 'strategist')) {
    const other = await colleague(boras, role)
    expect(await changeBackground(other, { municipalityId: boras, seen: { ...said }, ...said })).toEqual(no)
    expect(await removeDecision(other, { municipalityId: boras, id: 1 })).toEqual(no)
    expect(await undoBackgroundChange(other, { municipalityId: boras, entryId: 1n })).toEqual(no)
    expect(await undoDistrictChange(other, { municipalityId: boras, entryId: 1n })).toEqual(no)
    expect([await getWorkBackground(other, boras), await getWorkDistricts(other, boras)]).toEqual([null, null])
  }
  expect(await db.auditEntry.count()).toBe(before)
})
