import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { asDocument, policyOf } from './document.mjs'

const scripts = '<script src="/_next/static/chunks/a.js" id="_R_" async=""></script>'
const preload = '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'
const own = '<script type="module" data-own="">import(1)</script>'
const data =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<!--$?-->"])</script>'
const page = (main: string) =>
  `<html><head>${preload}${scripts}</head><body><div hidden=""><!--$--><!--/$--></div>${main}${own}${data}</body></html>`

it('keeps all that is shown, and our own scripts', () => {
  const main = '<p>a<!-- -->b &lt;script&gt; $& $1</p>'
  expect(asDocument(page(main))).toBe(`<html><head></head><body><p>ab &lt;script&gt; $& $1</p>${own}</body></html>`)
})

it.each([
  ['a part that is still to come', page('<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->')],
  ['a part that comes last', page('<p></p>').replace('</body>', '<div hidden="" id="S:0">late</div></body>')],
  ['a script that we do not know', page('<script>$RC("B:0","S:0")</script>')],
  ['an error that scripts would draw', page('').replace('<html>', '<html id="__next_error__">')],
])('is none of a page with %s', (_, html) => expect(asDocument(html)).toBeNull())

it('runs no script but its own', () => {
  const hash = createHash('sha256').update('import(1)').digest('base64')
  const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'self'"
  expect(policyOf(policy, asDocument(page(''))!)).toBe(
    `default-src 'self'; script-src 'self' 'sha256-${hash}'; frame-ancestors 'self'`,
  )
})
