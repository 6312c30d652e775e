import { areTagsExpired } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { expect, it } from 'vitest'
import { expiries } from './expiries.mjs'
import { forget } from './forget.mjs'

const now = () => performance.timeOrigin + performance.now()

it('what is kept of a municipality, or of all, has expired, and what is drawn afterwards holds', () => {
  const [before, count] = [now() - 1, expiries()]
  forget('boras')
  expect(areTagsExpired(['municipality:boras'], before)).toBe(true)
  expect(areTagsExpired(['municipalities'], before)).toBe(true)
  expect(areTagsExpired(['municipality:borlange'], before)).toBe(false)
  expect(areTagsExpired(['municipality:boras'], now() + 1)).toBe(false)
  expect(expiries()).toBe(count + 1)
})
