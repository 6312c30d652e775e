import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { withGone } from './gone.mjs'

const asked = (url: string, method = 'GET') => {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method })
  const answer = new ServerResponse(request)
  let body = ''
  answer.end = ((said?: string) => {
    body = said ?? ''
    return answer
  }) as typeof answer.end
  withGone(
    (_, other) => other.writeHead(200).end('kvar'),
    slug => slug === 'ale',
  )(request, answer)
  return { status: answer.statusCode, body, headers: String(Reflect.get(answer, '_header')).toLowerCase() }
}

it.each([
  '/sv/ale',
  '/en/ale/indikatorer/N15428',
  '/sv/ale/arbete',
  '/api/v1/ale/indicators/N15428.csv',
  '/sv/ale?x=1',
])('%s is told to be gone', url => expect(asked(url).status).toBe(410))

it.each(['/sv', '/sv/alesund', '/sv/boras/ale', '/datasets/dcat', '/'])('%s is answered as ever', url =>
  expect(asked(url)).toMatchObject({ status: 200, body: 'kvar' }),
)

it('programs are told by a problem, people in their language, and who asks for the head alone gets that', () => {
  expect(JSON.parse(asked('/api/v1/ale/areas/x.zip').body)).toMatchObject({ status: 410, title: 'Gone' })
  expect(asked('/en/ale').body).toContain('<html lang="en">')
  expect(asked('/sv/ale', 'HEAD')).toMatchObject({ status: 410, body: '' })
})

it('its head is whole, and nothing on it leads back to what is gone', () => {
  const { body, headers } = asked('/en/ale/indikatorer/N15428')
  for (const part of [
    /<html lang="en">/,
    /<meta charset="utf-8">/,
    /<title>[^<]+<\/title>/,
    /name="robots" content="noindex"/,
  ])
    expect(body).toMatch(part)
  expect([...body.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['/en', '/en'])
  for (const part of ['strict-transport-security', 'referrer-policy', 'nosniff', "frame-ancestors 'none'"])
    expect(headers).toContain(part)
  expect(asked('/api/v1/ale/indicators').headers).toContain('access-control-allow-origin: *')
})
