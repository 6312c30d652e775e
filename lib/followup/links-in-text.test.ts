import { describe, expect, it } from 'vitest'
import { isWellFormed, linksIn, ownPath } from './links-in-text'

const page = new URL('https://malbild.test/sv/boras/uppfoljning/2025')

describe('the links of a text', () => {
  it('are those that a reader could follow, each once and as written', () =>
    expect(
      linksIn(
        'Se [skolan](/sv/boras/malbild/1.2?a=1&b=2), [igen](/sv/boras/malbild/1.2?a=1&b=2), <https://a.se> och `[kod](x)`.',
      ),
    ).toEqual(['/sv/boras/malbild/1.2?a=1&b=2', 'https://a.se']))
  it('lead nowhere where no page may have the address', () => expect(linksIn('[x](javascript:alert)')).toEqual(['']))
})

describe('a link within the website', () => {
  it.each([
    ['/sv/boras/malbild/1.2', '/sv/boras/malbild/1.2'],
    ['https://malbild.test/sv/boras/', '/sv/boras'],
    ['2023', '/sv/boras/uppfoljning/2023'],
    ['#mal-1.2', '/sv/boras/uppfoljning/2025'],
    ['/sv/bor%C3%A5s', '/sv/borås'],
  ])('%s', (link, path) => expect(ownPath(link, page)).toBe(path))
  it('isn’t one to elsewhere', () => expect(ownPath('https://www.boras.se/', page)).toBeNull())
})

describe('a link to elsewhere', () => {
  it.each(['https://www.boras.se/skola', 'http://scb.se', 'mailto:namn@boras.se'])('%s can be right', link =>
    expect(isWellFormed(link)).toBe(true),
  )
  it.each([
    '',
    'https://',
    'https://boras',
    'http://localhost:3000/',
    'https:// boras.se',
    'ftp://boras.se',
    'mailto:namn',
    'www',
  ])('%s can’t', link => expect(isWellFormed(link)).toBe(false))
})
