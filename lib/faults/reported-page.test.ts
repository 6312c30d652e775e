import { expect, it } from 'vitest'
import { reportedPage, sentPage } from './reported-page'

const here = { locale: 'sv', municipality: 'boras' }

it('is the page that stands after the address of the form', () => {
  expect(reportedPage(here, ['indikatorer', 'N15428', 'kon'])).toBe('/sv/boras/indikatorer/N15428/kon')
  expect(reportedPage(here, [])).toBe('/sv/boras')
})

it.each(
  [['<b>'], ['a b'], ['..%2f'], ['a\u0000'], ['x'.repeat(81)], [Array<string>(9).fill('a')]].map(one => one.flat()),
)('is none where that can be no page of ours: %j', (...segments) => expect(reportedPage(here, segments)).toBe(''))

it('comes back the same when it is sent', () => {
  const page = '/sv/boras/malbild/malbild-2020/1.2'
  expect(sentPage(here, page)).toBe(page)
})

it.each(['', 'https://evil.example/sv/boras', '//evil.example', '/sv/borlange', '/en/boras', '/sv/boras/<script>'])(
  'is none of another place: %s',
  page => expect(sentPage(here, page)).toBe(''),
)
