import { describe, expect, it } from 'vitest'
import { NOT_ASSESSED, type Assessment } from '@/lib/followup/judgement'
import { FIRST, twoOf, versionsOf } from './versions'

const at = '2026-03-01T10:00:00.000Z'
const written = (id: string, before: Partial<Assessment>) => ({ id, at, who: `Skribent ${id}`, before })
const now: Assessment = {
  ...{ level: 'worse', gaps: 'better', text: 'Nu.', reason: 'Skäl.', leftOut: ['action 1'], isFromFigures: true },
}
const history = [
  written('3', { text: 'Förr.', leftOut: [] }),
  written('2', { level: 'better', reason: '' }),
  written('1', { level: null, gaps: null, text: '', isFromFigures: false }),
]

describe('the versions of an assessment', () => {
  it('are what it says now, and what it said before each change', () => {
    const versions = versionsOf(history, now)
    expect(versions.map(({ id, who }) => [id, who])).toEqual([
      ['3', 'Skribent 3'],
      ['2', 'Skribent 2'],
      ['1', 'Skribent 1'],
    ])
    expect(versions.map(({ said }) => said)).toEqual([
      now,
      { ...now, text: 'Förr.', leftOut: [] },
      { level: 'better', gaps: 'better', text: 'Förr.', reason: '', leftOut: [], isFromFigures: true },
    ])
  })
  it('end with what stood there before anybody wrote, where something did', () => {
    const [given] = versionsOf([], now)
    expect(given).toEqual({ id: FIRST, at: null, who: null, said: now })
    expect(versionsOf([], NOT_ASSESSED)).toEqual([])
    expect(versionsOf(history.slice(0, 1), now).map(({ id }) => id)).toEqual(['3', FIRST])
  })
  it('take nothing but the fields of an assessment from the history', () =>
    expect(versionsOf([written('1', { goalId: 4 } as object)], now)[1]!.said).toEqual(now))
})

describe('two versions', () => {
  const versions = versionsOf(history, now)
  const ids = (asked: (string | null)[]) => twoOf(versions, asked)?.map(({ id }) => id)
  it('are those that are asked for, the elder first', () => {
    expect(ids(['3', '1'])).toEqual(['1', '3'])
    expect(ids(['1', '3'])).toEqual(['1', '3'])
  })
  it('are the two latest where nothing else is asked for that there is', () => {
    for (const asked of [
      [null, null],
      ['9', '1'],
      ['2', '2'],
    ])
      expect(ids(asked)).toEqual(['2', '3'])
  })
  it('are none where there is one', () => expect(twoOf(versions.slice(0, 1), [null, null])).toBeNull())
})
