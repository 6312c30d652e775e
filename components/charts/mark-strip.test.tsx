import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MarkStrip, type StripMark } from './mark-strip'
import { MarkSymbols, StatusMark } from './status-mark'

const marks: StripMark[] = [
  {
    status: 'improving',
    name: 'Behöriga till yrkesprogram',
    says: ': improving',
    href: '/sv/boras/indikatorer/N15428',
  },
  {
    status: 'cannotTell',
    name: 'Tillit',
    lang: 'sv',
    says: ': cannot be determined',
    href: '/sv/boras/indikatorer/N00610',
  },
]

test('a screen reader hears one sentence, not every mark', () => {
  const html = renderToStaticMarkup(<MarkStrip marks={marks} sentence="1 av 2 förbättras" />)
  const heard = html.replace(/<span class="mark-row" aria-hidden="true">.*?<\/span>/, '')
  expect(heard).toContain('1 av 2 förbättras')
  expect(heard).not.toContain('Tillit')
})

test('nothing that is hidden from a screen reader can be tabbed to', () => {
  const html = renderToStaticMarkup(<MarkStrip marks={marks} sentence="" />)
  expect(html.match(/<a /g)).toHaveLength(2)
  expect(html.match(/<a tabindex="-1"/g)).toHaveLength(2)
})

test('the keyboard finds the same pages in the list', () => {
  const html = renderToStaticMarkup(<MarkStrip marks={marks} sentence="" listLabel="Visa indikatorerna" />)
  expect(html.slice(html.indexOf('<details'))).toContain(
    '<a href="/sv/boras/indikatorer/N00610"><span lang="sv">Tillit</span>: cannot be determined</a>',
  )
})

test('every mark has its shape on the page', () => {
  const page = renderToStaticMarkup(
    <>
      <MarkSymbols />
      <StatusMark status="closing">skillnaden minskar</StatusMark>
    </>,
  )
  expect(page).toContain('<symbol id="m-closing"')
  expect(page).toContain('<use href="#m-closing">')
  expect(page).toContain('skillnaden minskar')
})
