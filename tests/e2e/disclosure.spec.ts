import { expect, test } from '@playwright/test'
import { en } from '@/lib/text/en'
import { sv } from '@/lib/text/sv'
import { payloadOf } from '../support/flight'
import { readWords, tooExact, type PrintedWords } from '../support/printed-words'
import { askServed } from '../support/served-database'
import { walk, type PublicPage } from '../support/walk'

/** A ratio has two decimals, whatever the indicator's are. */
const MOST_DECIMALS = 2
/** An index between nought and one, for analysts. */
const INDEX_DECIMALS = 3
/** The method is explained with invented numbers. */
const isExample = (path: string) => path.endsWith('/om/metod')

const decimals = new Map<string, number>()
const secrets = new Map<string, string>()

test.beforeAll(async ({}, { project }) => {
  if (project.use.isMobile) return
  for (const row of await askServed<{ code: string; decimals: number }>('SELECT code, decimals FROM "Indicator"'))
    decimals.set(row.code, row.decimals)
  const exact = await askServed<{ code: string; exact: string }>(`
    SELECT i.code, trim_scale(o.value)::text AS exact FROM "PublishedObservation" o JOIN "Indicator" i ON i.id = o."indicatorId"
    WHERE scale(trim_scale(o.value)) > greatest(i.decimals, 3)`)
  for (const row of exact) secrets.set(row.exact, row.code)
})

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'What is sent is the same whatever the screen.'))

/** Values that the database knows with more decimals than it shows, found whole in what is sent. */
const leaked = (sent: string): string[] =>
  (sent.match(/\d+[.,]\d{4,}/g) ?? []).filter(number => secrets.has(number.replace(',', '.')))

test('no page and no payload holds a number that is more exact than it is shown', async ({ request }) => {
  test.setTimeout(1_800_000)
  const faults: string[] = []
  let read = 0
  for await (const { path, html } of walk(request)) {
    const found = leaked(html).map(number => `${number} of ${secrets.get(number.replace(',', '.'))}`)
    const words = readWords(html)
    const payload = payloadOf(html)
    const inner = readWords(payload.filter(text => text.includes('<')).join('\n'))
    const plain = payload.filter(text => !text.includes('<')).map(text => ({ text }))
    // What stands in the page has been judged in its place there.
    const judged = new Set(words.map(word => word.text))
    const all: PrintedWords[] = [...words, ...[...inner, ...plain].filter(({ text }) => !judged.has(text))]
    read += all.length
    if (!isExample(path)) found.push(...all.flatMap(word => wrong(word, path)))
    faults.push(...new Set(found.map(fault => `${path}: ${fault}`)))
  }
  expect(read).toBeGreaterThan(process.env.TEST_ALL ? 100_000 : 50_000)
  expect(secrets.size).toBeGreaterThan(1000)
  expect(faults).toEqual([])
})

function wrong({ text, figure = '', table = '' }: PrintedWords, path: PublicPage['path']): string[] {
  const isIndex = table === sv.forAnalysts || table === en.forAnalysts
  const allowed = isIndex ? INDEX_DECIMALS : (decimals.get(figure) ?? MOST_DECIMALS)
  return tooExact(text, allowed, path.startsWith('/en') ? 'en' : 'sv').map(
    number => `${number} in “${text.slice(0, 80)}”`,
  )
}

test('a ratio in a caption may have two decimals, and nothing else is let through with it', () => {
  const said = (text: string) => tooExact(text, 1, 'sv')
  expect(said('Räknad som kvot ökade skillnaden däremot, från 1,29 till 1,30.')).toEqual([])
  expect(
    said('Räknad som kvot mellan de ogynnsamma andelarna minskade skillnaden däremot, från 1,29 till 1,25.'),
  ).toEqual([])
  expect(tooExact('The ratio, however, grew from 1.29 to 1.30.', 1, 'en')).toEqual([])
  expect(said('Räknad som kvot ökade skillnaden däremot, från 1,29 till 1,30; värdet var 1,31.')).toEqual(['1,31'])
  expect(said('Andelen var under\u00a00,05 % (2021).')).toEqual([])
  expect(said('Andelen var 0,05 %, under\u00a00,07 %.')).toEqual(['0,05', '0,07'])
  expect(said('Räknad som kvot ökade skillnaden däremot, från 1,291 till 1,300.')).toEqual(['1,291', '1,300'])
  expect(
    said('Skillnaden gick från 1,29 till 1,30. Räknad som kvot ökade skillnaden däremot, från 1,29 till 1,30.'),
  ).toEqual(['1,29', '1,30'])
})

/** A cell that is a number, in a file for programs and in one for Swedish Excel. */
const PLAIN_CELL = /(?<=^|[,\n])-?\d+\.(\d+)(?=[,\r\n])/g
const EXCEL_CELL = /(?<=^|[;\n])-?\d+,(\d+)(?=[;\r\n])/g
/** A number in JSON; `x` places a point in time. */
const JSON_NUMBER = /(?<!"x":)(?<=[:,[])-?\d+\.(\d+)/g

test('no file holds a number that is more exact than its indicator shows', async ({ page }) => {
  test.setTimeout(1_800_000)
  const faults: string[] = []
  for await (const { path, html } of walk(page.request, path => /^\/sv\/\w+\/indikatorer\/[^/]+$/.test(path))) {
    const allowed = decimals.get(path.split('/').at(-1) ?? '') ?? MOST_DECIMALS
    for (const href of new Set(html.match(/\/api\/v1\/[^"\\ ]+(\.csv|\.jsonstat\.json|\/sv)(?=["\\])/g))) {
      const sent = await (await page.request.get(href)).text()
      const number = href.endsWith('.plain.csv') ? PLAIN_CELL : href.endsWith('.csv') ? EXCEL_CELL : JSON_NUMBER
      const exact = [...sent.matchAll(number)].filter(([, after = '']) => after.length > allowed)
      faults.push(...leaked(sent).map(number => `${href}: ${number}`), ...exact.map(([number]) => `${href}: ${number}`))
    }
  }
  expect(faults).toEqual([])
})
