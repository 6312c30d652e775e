import { formReply } from '../form-reply'

/** A request that nobody means well with. */
export type Hostile = {
  what: string
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: FormData | string | (() => ReadableStream<Uint8Array>)
  /** A form is answered with 200 and what is wrong beside its fields. */
  isForm?: boolean
}

/** What the built app has: server functions with a page of each, and ids of cached questions. */
type Known = { functions: readonly { id: string; path: string }[]; cached: readonly string[] }

const TEXTS = [
  '\'; DROP TABLE "Person"; --',
  '<script>alert(1)</script>',
  '\u0000',
  '\u202eabc',
  '\ud800',
  '${7*7}{{7*7}}',
  '../../../etc/passwd',
  'a\r\nBcc: b@exempel.se',
  'x'.repeat(50_000),
  '-1',
  '1e309',
  '9'.repeat(40),
  'NaN',
  '[object Object]',
  '%00%ff',
] as const
const FIELDS = [
  'email',
  'name',
  'roles',
  'municipalityId',
  'personId',
  'secret',
  'password',
  'again',
  'id',
  'heirId',
  'seenAt',
  'threshold',
  'code',
  'required',
  'slug',
  'to',
]
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!
const text = { 'content-type': 'text/plain;charset=UTF-8' }

const BODIES = [
  '[1',
  '',
  'null',
  '[]',
  '["$K9"]',
  '["$F1"]',
  '[{"__proto__":{"isOperator":true}},"$1:constructor:constructor"]',
  '["$@1","$B2","$Z"]',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '["$D2026-99-99"]',
  '["$n9999999999999999999999"]',
  '{"then":"$1:then"}',
  '\u0000\u0001',
  '["$Q0","$W0","$i0"]',
  '["$T99"]',
]
const TYPES = [
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/json',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary="a\tb"',
  'image/png',
  'text/plain; charset=utf-16',
  'multipart/mixed; boundary=x',
  '*/*',
]
const ORIGINS = [
  'https://evil.example',
  'null',
  'http://localhost.evil.example',
  'http://localhost:1',
  'file://',
  'https://',
  'javascript:alert(1)',
  'http://[::1',
  'http://localhost@evil.example',
  'data:text/html,x',
]
const SITES = ['cross-site', 'same-site', 'none', 'x']
const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND']
const QUERIES = [
  'vem=1%20OR%201=1',
  'fran=2026-13-45',
  'till=%00',
  'fore=-1',
  'fore=99999999999999999999999',
  'slag=%27',
  'vem=1&vem=2',
  'fran[]=x',
  'slag=__proto__',
  `vem=${'9'.repeat(400)}`,
]
const PATHS = [
  'personer/0',
  'personer/-1',
  'personer/1%20',
  'personer/%00',
  'personer/%E0%A4%A',
  'lank/x',
  `lank/${'x'.repeat(3000)}`,
  'lank/..%2f..%2fetc',
  'personer/__proto__',
  'inmatning/%27',
  'granskning/99999999999999999999',
  'logg/%2e%2e',
]

const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'MKCOL']
/** Of the open data: lists, things and parameters that are none. */
const NO_QUESTIONS = [
  ...['boras/observations?indicator=%00', 'boras/observations?indicator=%ff', 'boras/observations?indicator='],
  ...['boras/observations?limit=1e3', 'boras/observations?limit=0x10', 'boras/observations?limit=-1'],
  ...['boras/observations?constructor=1', 'boras/observations?limit=1&limit=2'],
  ...['boras/observations?cursor=WzFd', `boras/observations?cursor=${'A'.repeat(399)}`, 'boras/gaps?cursor=__proto__'],
  ...['boras/observations?asOf=2026-02-30&indicator=N15428', 'boras/observations?asOf=2026-11-29'],
  ...[`boras/observations?indicator=${'N15428,'.repeat(60)}`, 'boras/observations?placeKind=__proto__'],
  ...['boras/goals?framework=..%2f..', "boras/goals?framework='--", 'boras/indicators?goal=99.99', 'boras/news?x'],
  ...['boras/toString', 'boras/__proto__', 'boras/constructor/name', 'boras/observations.xml', 'boras/goals.geojson'],
  ...['boras/rounds/1e3', 'boras/actions/99999999999999999999', 'boras/districts/..%5c', '__proto__/goals'],
  ...['boras/indicators/N15428/kon/sverige/figure.png?x=1', 'boras/indicators/N15428.csv?v=2'],
  ...['BORAS/goals', 'boras%20/goals', 'a/b/c/d/e/f', 'municipalities?x=1'],
]

const chunked = (bytes: number) => () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < bytes; sent += 100_000) controller.enqueue(new Uint8Array(100_000).fill(97))
      controller.close()
    },
  })

const STATE = 'next-auth.state=x; next-auth.nonce=x; next-auth.pkce.code_verifier=x'
const WAY_HOME = '; malbild.way-home=boras/start'

/** What is sent to where people come back from another service, and to the rest of next-auth's routes. */
export const AT_THE_DOOR: readonly Hostile[] = [
  ...[
    'session',
    'csrf',
    'providers',
    'signin',
    'signin/oidc',
    'signout',
    'error',
    'callback',
    'callback/x',
    '%00',
  ].flatMap(path =>
    ['GET', 'POST', 'PUT'].map(method => ({ what: `${method} ${path}`, method, path: `/api/auth/${path}` })),
  ),
  ...[
    '',
    '?code=x',
    '?error=%00',
    '?code=x&state=y&code=z',
    '?iss=https://evil.example',
    `?state=${'x'.repeat(5000)}`,
  ].flatMap(query =>
    [
      '',
      STATE,
      STATE + WAY_HOME,
      `${STATE}; malbild.way-home=..%2f..%2fevil/start`,
      `${STATE}; malbild.way-home=boras/x`,
    ].map(cookie => ({
      what: `${query.slice(0, 30)} with ${cookie}`,
      method: 'GET',
      path: `/api/auth/callback/oidc${query}`,
      headers: { cookie },
    })),
  ),
]

const FAULTS = '/api/fault-reports/boras'
const plainForm = { 'content-type': 'application/x-www-form-urlencoded' }
const NO_REPORTS = [
  '',
  'body=',
  'body=%20%20%0a',
  'body=%00%00%00%00%00%00',
  'body[]=en+lista',
  'BODY=stor',
  '&&&==',
  'body=abcd',
  '%',
  'page=/sv/boras',
]
const PLACES = ['finns-inte', 'BORAS', '%27', '..%2fv1', '__proto__', '_', 'x'.repeat(300), '%20boras', 'boras%0a', '1']
const SEGMENTS = [
  ...['<script>', '%3Cscript%3E', '..%2f..%2fetc', '%20', '__proto__', 'a%0d%0aSet-Cookie:x=1', 'x'.repeat(200)],
  ...['%u0000', '%E2%80%AE', "'--", '%22onload=', '%7B%7B7*7%7D%7D', '%252e', 'N1%3B', 'indikatorer%2fN1'],
]
const NO_DAYS = [
  ...['2026-02-30', '2026-13-01', '0000-00-00', '2026-1-1', 'idag', '20261129', '2026-11-29T00:00', '-2026-11-29'],
  ...['+002026-11-29', '2026-11-29%20', "2026-11-29'", '99999-01-01', '1e9', 'NaN', '%20', '2026-11-2９', '__proto__'],
]
const FAULT_STATES = ['nya', 'finns-inte', '__proto__', "'", '', 'x'.repeat(300)]
const NO_CELLS = [
  '0',
  '-1',
  '1',
  '99999999999999999999',
  '1e3',
  'NaN',
  '%27',
  '__proto__',
  '1%20',
  '0x10',
  '..%2f1',
  '%00',
]

/** Twenty families of requests, the i:th of each; `functions` are tried in turn. */
export const FAMILIES: Record<string, (i: number, known: Known) => Hostile> = {
  'what a field is not meant for': (i, { functions }) => ({
    what: `${pick(FIELDS, i)} = ${pick(TEXTS, i).slice(0, 20)}`,
    path: pick(functions, i).path,
    headers: { 'next-action': pick(functions, i).id },
    body: formReply({
      email: 'a@exempel.se',
      municipalityId: '1',
      [pick(FIELDS, i)]: pick(TEXTS, i + Math.floor(i / TEXTS.length)),
    }),
    isForm: true,
  }),
  'fields that are missing, many or files': (i, { functions }) => {
    const body = formReply(
      i % 3 === 0 ? {} : { [pick(FIELDS, i)]: Array<string>(200).fill(pick(TEXTS, i).slice(0, 100)) },
    )
    if (i % 3 === 2) body.set(`_1_${pick(FIELDS, i)}`, new File(['x'], 'x.xlsm'))
    return {
      what: `form ${i}`,
      path: pick(functions, i).path,
      headers: { 'next-action': pick(functions, i).id },
      body,
      isForm: true,
    }
  },
  'arguments that cannot be read': (i, { functions }) => ({
    what: pick(BODIES, i).slice(0, 30),
    path: pick(functions, i).path,
    headers: { 'next-action': pick(functions, i).id, ...text },
    body: pick(BODIES, i),
    // Some can be read after all, as arguments of no form.
    isForm: true,
  }),
  'ids of no server function': (i, { cached }) => ({
    what: `id ${i}`,
    headers: {
      'next-action':
        i % 2 ? pick(cached, i) : pick(['x', '', '0'.repeat(42), '7f' + 'e'.repeat(40), '../x', 'f'.repeat(2000)], i),
      ...text,
    },
    body: '[]',
  }),
  'from another site': (i, { functions }) => ({
    what: pick(ORIGINS, i),
    path: pick(functions, i).path,
    headers: {
      'next-action': pick(functions, i).id,
      origin: pick(ORIGINS, i),
      ...(i % 2 && { 'sec-fetch-site': pick(SITES, i) }),
    },
    body: formReply({ email: 'a@exempel.se' }),
  }),
  'of a kind that is no form': (i, { functions }) => ({
    what: pick(TYPES, i),
    path: pick(functions, i).path,
    headers: { 'next-action': pick(functions, i).id, 'content-type': pick(TYPES, i) },
    body: pick(BODIES, i + 3),
    isForm: false,
  }),
  'too long': (i, { functions }) => ({
    what: `${i % 2 ? 'in parts' : 'at once'}, ${pick(['text', 'form'], i)}`,
    path: pick(functions, i).path,
    headers: { 'next-action': pick(functions, i).id, ...text },
    body: i % 2 ? chunked(1_200_000 + 50_000 * i) : 'x'.repeat(1_200_000 + 50_000 * i),
  }),
  'with a method or headers of its own': (i, { functions }) => ({
    what: `${pick(METHODS, i)} ${i}`,
    method: pick(METHODS, i),
    path: pick(functions, i).path,
    headers: {
      'next-action': pick(functions, i).id,
      'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
      'next-router-state-tree': pick(['%5B', '{', 'x'.repeat(5000)], i),
      rsc: '1',
      cookie: `next-auth.session-token=${pick(["' OR 1=1 --", '%00', 'x'.repeat(3000)], i)}`,
    },
    isForm: true,
  }),
  'addresses of no page': i => ({
    what: pick(PATHS, i),
    method: 'GET',
    path: `/sv/boras/arbete/${pick(PATHS, i)}`,
    isForm: true,
  }),
  'questions that cannot be read': i => ({
    what: pick(QUERIES, i),
    method: 'GET',
    path: `/sv/boras/arbete/logg${i % 2 ? '/andringar.csv' : ''}?${pick(QUERIES, i)}&${pick(QUERIES, i + 3)}`,
    isForm: true,
  }),
  'a report of a fault that is no form': i => ({
    what: `${pick(TYPES, i)} ${pick(BODIES, i).slice(0, 20)}`,
    path: FAULTS,
    headers: { 'content-type': pick(TYPES, i) },
    body: pick(NO_REPORTS, i),
  }),
  'a report of a fault from another site': i => ({
    what: pick(ORIGINS, i),
    path: FAULTS,
    headers: {
      ...plainForm,
      origin: pick(ORIGINS, i),
      ...(i % 2 && { 'sec-fetch-site': pick(SITES, i) }),
    },
    body: 'body=N%C3%A5got+%C3%A4r+fel+h%C3%A4r',
  }),
  'a report of a fault that is too long, or says nothing': i => ({
    what: `report ${i}`,
    path: FAULTS,
    headers: plainForm,
    body:
      i % 3 === 0
        ? chunked(100_000 * (1 + (i % 9)))
        : i % 3 === 1
          ? `body=${'x'.repeat(2_100 + 900 * i)}`
          : pick(NO_REPORTS, i),
  }),
  'a report to a municipality that is none': i => ({
    what: pick(PLACES, i),
    path: `/api/fault-reports/${pick(PLACES, i)}`,
    headers: plainForm,
    body: 'body=N%C3%A5got+%C3%A4r+fel+h%C3%A4r',
  }),
  'a fault of a page that is none': i => ({
    what: pick(SEGMENTS, i),
    method: 'GET',
    path: `/${i % 2 ? 'en' : 'sv'}/boras/rapportera-fel/${pick(SEGMENTS, i)}/${pick(SEGMENTS, i + 5)}`,
    isForm: true,
  }),
  'a day that is none': i => ({
    what: pick(NO_DAYS, i),
    method: 'GET',
    path: `/${i % 2 ? 'en' : 'sv'}/boras/indikatorer/N15428/per/${pick(NO_DAYS, i)}`,
  }),
  'a view of a day, or an indicator, that is none': i => ({
    what: pick(SEGMENTS, i),
    method: 'GET',
    path:
      i % 2
        ? `/sv/boras/indikatorer/N15428/per/2026-11-29/${pick(SEGMENTS, i)}`
        : `/sv/boras/indikatorer/${pick(SEGMENTS, i)}/per/2026-11-29`,
  }),
  'a file of a day that is none': i => ({
    what: pick(NO_DAYS, i),
    method: 'GET',
    path: `/api/v1/boras/indicators/N15428/per/${pick(NO_DAYS, i)}${pick(['.csv', '.plain.csv', '.en.csv', '.xlsx', '.csv.csv'], i)}`,
  }),
  'a question to the open data that has no answer': i => ({
    what: pick(NO_QUESTIONS, i),
    method: 'GET',
    path: `/api/v1/${pick(NO_QUESTIONS, i)}`,
  }),
  'open data that are to be changed': i => ({
    what: pick(CHANGING, i),
    method: pick(CHANGING, i),
    path: `/api/v1/${pick(['boras', 'boras/observations', 'boras/indicators/N15428', 'municipalities', 'openapi.json', 'x/y/z/w'], i)}`,
    body: pick(BODIES, i),
  }),
  'questions about faults that cannot be read': i => ({
    what: pick(QUERIES, i),
    method: 'GET',
    path: `/sv/boras/arbete/felrapporter?visa=${encodeURIComponent(pick(FAULT_STATES, i))}&${pick(QUERIES, i)}`,
    isForm: true,
  }),
  'what was said of a cell that is none': i => ({
    what: pick(NO_CELLS, i),
    method: 'GET',
    path: `/sv/boras/arbete/inmatning/${pick(['N15428', 'N99999', '__proto__'], i)}/historik/${pick(NO_CELLS, i)}`,
    isForm: true,
  }),
}
