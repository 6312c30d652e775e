import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { limited } from './limited.mjs'

it('whoever asks more than a program has use for waits, and nobody else does', () => {
  let [time, answered] = [0, 0]
  const listener = limited(() => void answered++, { atOnce: 3, eachSecond: 2, now: () => time })
  const ask = (caller: string, url: string) => {
    let status = 200
    const answer = { writeHead: (told: number) => (status = told), end: () => {} }
    const request = { url, headers: { 'x-malbild-caller': caller } }
    listener(request as unknown as IncomingMessage, answer as unknown as ServerResponse)
    return status
  }
  const query = '/api/v1/boras/observations?indicator=N15428'
  expect([1, 2, 3, 4].map(() => ask('a', query))).toEqual([200, 200, 200, 429])
  expect([ask('b', query), ask('a', '/api/v1/boras/observations'), ask('a', '/sv/boras?x=1')]).toEqual([200, 200, 200])
  time = 500
  expect([1, 2].map(() => ask('a', query))).toEqual([200, 429])
  expect(answered).toBe(7)
})
