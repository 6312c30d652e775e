import { describe, expect, it } from 'vitest'
import { needsReason, stateAfter, SUBMISSION_STATES, type SubmissionMove } from './submission-state'

const along = (...moves: SubmissionMove[]) =>
  moves.reduce<ReturnType<typeof stateAfter>>((state, move) => state && stateAfter(state, move), 'draft')

describe('a submission', () => {
  it('goes from draft by review to the public', () => expect(along('submit', 'approve', 'publish')).toBe('published'))
  it('comes back with a note and is sent again', () => expect(along('submit', 'return', 'submit')).toBe('submitted'))
  it('is taken back until it is published, and not after', () => {
    expect(along('submit', 'approve', 'takeBack')).toBe('draft')
    expect(along('submit', 'approve', 'publish', 'takeBack')).toBeUndefined()
  })
  it('is never published without being approved', () => {
    expect(SUBMISSION_STATES.filter(state => stateAfter(state, 'publish'))).toEqual(['approved'])
    expect(SUBMISSION_STATES.filter(state => stateAfter(state, 'approve'))).toEqual(['submitted'])
  })
  it('is withdrawn only once it is published', () => {
    expect(SUBMISSION_STATES.filter(state => stateAfter(state, 'withdraw'))).toEqual(['published'])
  })
  it('needs a reason in words to be returned or withdrawn', () => {
    const moves: SubmissionMove[] = ['submit', 'return', 'approve', 'publish', 'takeBack', 'withdraw']
    expect(moves.filter(needsReason)).toEqual(['return', 'withdraw'])
  })
})
