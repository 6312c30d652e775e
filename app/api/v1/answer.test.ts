import { describe, expect, it } from 'vitest'
import { fileAnswer, notFoundAnswer } from './answer'

const asked = (headers = {}) => fileAnswer(new Request('http://x/', { headers }), 'csv', 'boras-N15428.csv', 'å;1,2')

describe('a file from the open data', () => {
  it('has a name to be saved under, its type and its length in bytes', async () => {
    const { status, headers } = asked()
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe('attachment; filename="boras-N15428.csv"')
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(headers.get('content-length')).toBe('6')
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(await asked().text()).toBe('å;1,2')
  })

  it('is not sent again to who has it', () => {
    const etag = asked().headers.get('etag') ?? ''
    expect(asked({ 'if-none-match': etag }).status).toBe(304)
    expect(asked({ 'if-none-match': `"other", W/${etag}` }).status).toBe(304)
    expect(asked({ 'if-none-match': '"other"' }).status).toBe(200)
  })
})

it('an unknown file is a problem that says what to ask for', async () => {
  const answer = notFoundAnswer('Ingen sådan fil.')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 404, detail: 'Ingen sådan fil.' })
})
