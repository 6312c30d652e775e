import { expect, it } from 'vitest'
import { receiveFromAnyone } from '@/lib/forms/receive'
import { severalInput } from '@/lib/values/review-input'

it('several that are chosen in a form are received as several, each told apart from what was read of it', async () => {
  const form = new FormData()
  form.append('municipalityId', '1')
  for (const chosen of ['7:2', '8:1', '8:1']) form.append('chosen', chosen)
  const received: unknown[] = []
  const state = await receiveFromAnyone(form, severalInput, ({ chosen }) => {
    received.push(...chosen)
    return Promise.resolve(undefined)
  })
  expect(state.faults).toEqual({})
  expect(received).toEqual([
    { submissionId: 7n, seenEvents: 2 },
    { submissionId: 8n, seenEvents: 1 },
  ])
})

it('what was typed is given back after a fault, a municipality’s code too, but no password and no one-time code', async () => {
  const form = new FormData()
  const typed = { code: '1490', isSecret: 'ja', password: 'hemligt', current: 'hemligt', oneTimeCode: '123456' }
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  const state = await receiveFromAnyone(form, severalInput, () => Promise.resolve(undefined))
  expect(state.typed).toEqual({ code: ['1490'], isSecret: ['ja'] })
})
