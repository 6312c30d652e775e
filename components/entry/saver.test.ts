import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Unsent } from './device-copy'
import { newSaver, type SaveAnswer } from './saver'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A saver whose sendings are answered one after the other; a thrown one is no connection. */
function saving(...answers: (SaveAnswer | Error)[]) {
  const sent: Unsent[] = []
  const kept: Unsent[] = []
  const saver = newSaver({
    acknowledged: { a: '1' },
    keep: unsent => kept.push(unsent) > 0,
    send: async unsent => {
      sent.push(unsent)
      const answer = answers.shift() ?? { savedAt: 'sen' }
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return { saver, sent, kept }
}
const away = new Error('no connection')

describe('what is typed', () => {
  it('is saved once the typing stops, and only what the server lacks', async () => {
    const { saver, sent } = saving()
    saver.update({ a: '1', b: '2' })
    await vi.advanceTimersByTimeAsync(500)
    saver.update({ a: '1', b: '23' })
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(400)
    expect(sent).toEqual([{ b: '23' }])
    expect(saver.getState()).toMatchObject({ phase: 'saved', savedAt: 'sen' })
  })

  it('stays on the device until the server has it, and is tried again', async () => {
    const { saver, sent, kept } = saving(away, away, { savedAt: '14.03' })
    saver.update({ a: '7' })
    await vi.advanceTimersByTimeAsync(900)
    expect(saver.getState().phase).toBe('waiting')
    expect(kept.at(-1)).toEqual({ a: '7' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(3)
    expect(kept.at(-1)).toEqual({})
  })

  it('is told as not saved through each new try, until it is saved', async () => {
    const { saver } = saving(away, { fault: 'signedOut' }, away)
    const told: string[] = []
    saver.subscribe(() => told.push(saver.getState().phase))
    saver.update({ a: '7' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(told.filter((phase, i) => phase !== told[i - 1])).toEqual([
      'sending',
      'waiting',
      'signedOut',
      'waiting',
      'saved',
    ])
  })

  it('while something is being sent goes right after it, and is never taken for saved', async () => {
    let arrive: (answer: SaveAnswer) => void = () => {}
    const sent: Unsent[] = []
    const send = (unsent: Unsent) => {
      sent.push(unsent)
      return new Promise<SaveAnswer>(resolve => (arrive = resolve))
    }
    const saver = newSaver({ acknowledged: {}, keep: () => true, send })
    saver.update({ a: '1' })
    const saved = saver.flush()
    saver.update({ a: '12' })
    arrive({ savedAt: 'först' })
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual([{ a: '1' }, { a: '12' }])
    arrive({ savedAt: 'sedan' })
    expect(await saved).toBe(true)
  })

  it('is sent again once somebody has signed in, and no more once it is refused', async () => {
    const { saver, sent } = saving({ fault: 'signedOut' }, { fault: 'refused' })
    saver.update({ a: '7' })
    await vi.advanceTimersByTimeAsync(60_000)
    saver.update({ a: '8' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(2)
    expect(saver.getState().phase).toBe('refused')
  })

  it('is kept on the device again once the person who was signed out elsewhere is back', async () => {
    const { saver, kept } = saving({ fault: 'signedOut' })
    saver.leaveDevice()
    saver.update({ a: '7' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect([kept.length, saver.getState().phase, saver.getState().isOnDevice]).toEqual([0, 'signedOut', false])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saver.getState()).toMatchObject({ phase: 'saved', isOnDevice: true })
  })

  it('waits where another page has written something else in the cell, until its person has chosen', async () => {
    const { saver, sent, kept } = saving({ savedAt: 'ett', elsewhere: { a: 'there' } }, { savedAt: 'två' })
    saver.update({ a: '7', b: '2' })
    await vi.advanceTimersByTimeAsync(900)
    expect([sent, saver.getState().phase, kept.at(-1)]).toEqual([[{ a: '7', b: '2' }], 'asks', { a: '7' }])
    expect(await saver.flush()).toBe(false)
    saver.update({ a: '7', b: '3' })
    await vi.advanceTimersByTimeAsync(900)
    expect(sent.at(-1)).toEqual({ b: '3' })
    saver.chosen('a')
    await vi.advanceTimersByTimeAsync(900)
    expect([sent.at(-1), saver.getState().phase, kept.at(-1)]).toEqual([{ a: '7' }, 'saved', {}])
    expect(await saver.flush()).toBe(true)
  })

  it('is sent with all that the server may have of it by this page’s doing', async () => {
    const known: (readonly string[])[] = []
    const answers = [away, { savedAt: 'sen' }]
    const saver = newSaver({
      acknowledged: { a: '1' },
      keep: () => true,
      send: async (_, before) => {
        known.push(before('a'))
        const answer = answers.shift() ?? { savedAt: 'sen' }
        if (answer instanceof Error) throw answer
        return answer
      },
    })
    for (const a of ['2', '3', '4']) {
      saver.update({ a })
      await saver.flush()
    }
    expect(known).toEqual([['1'], ['1', '2'], ['3']])
    saver.stop()
  })

  it('says when the device has no room for a copy', () => {
    const saver = newSaver({ acknowledged: {}, keep: () => false, send: () => Promise.reject(away) })
    saver.update({ a: '1' })
    expect(saver.getState().isOnDevice).toBe(false)
    saver.stop()
  })
})
