import { expect, test } from '@playwright/test'
import { formatDate } from '@/lib/text/numbers'
import { inMarkup } from '../support/markup'
import { fixture } from '../support/fixture'
import { walk } from '../support/walk'

/**
 * What names or orders things for programs, says where a statement was read, or remarks on the transcription; and the
 * finding of an earlier round in the transcriber's words, which the pages quote in the municipality's own.
 */
const NOT_CONTENT =
  /^(about|finding|slug|code|county|key|number|status|source|principlesSource|ourReading|carriesOver.*|strategy|focusArea|levelName)$|note$/i

type Said = { where: string; text: string }

/** Every statement of a document, with dates and years as a reader would write them. */
function statementsOf(value: unknown, where = ''): Said[] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value === 'number') return [{ where, text: String(value) }]
  if (Array.isArray(value)) return value.flatMap((inner: unknown, i) => statementsOf(inner, `${where}[${i}]`))
  return Object.entries(value as object)
    .filter(([key]) => !NOT_CONTENT.test(key))
    .flatMap(([key, inner]) => statementsOf(inner, `${where}.${key}`))
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
/** A partial date in words, and no reference to the transcribed sources. */
const asWritten = (text: string) =>
  (/^\d{4}-\d\d(-\d\d)?$/.test(text) ? formatDate('sv', text) : text)
    .replace(/^(\d{4}) \((\p{L}+)\)$/u, '$2 $1')
    .replace(/ \((00\d|brödtexten[^)]*)\)/, '')

type Goal = { number?: number | string; title: string; focusAreas?: Goal[]; outcomeGoals?: Goal[] }
type Framework = { slug: string; status: string; overallGoal: Goal; focusAreas: Goal[] }
type Transcript = { frameworks?: Framework[]; framework?: Framework }

/** All text of a page, with a space where an element ends. Runs in the browser. */
function readText(found: Document): string {
  for (const script of found.querySelectorAll('script, style')) script.remove()
  const walker = found.createTreeWalker(found.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  return texts.join(' ')
}

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'What is said is the same whatever the screen.')
})

for (const municipality of ['boras', 'borlange']) {
  const read = () => JSON.parse(fixture(`documents/${municipality}.json`)) as Transcript

  test(`everything in the documents of ${municipality} can be read on its pages`, async ({ page }) => {
    test.setTimeout(600_000)
    const about = new RegExp(`^/sv/${municipality}(/malbild.*|/malomraden.*|/om)?$`)
    const said: string[] = []
    for await (const { html } of walk(page.request, path => about.test(path)))
      said.push(await inMarkup(page, html, readText))
    const all = tidy(said.join(' '))
    const missing = statementsOf(read()).filter(({ text }) => !all.includes(tidy(asWritten(text))))
    expect(missing.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  test(`every goal of ${municipality} stands as it was adopted, word for word`, async ({ page }) => {
    const { frameworks, framework } = read()
    for (const { slug, status, overallGoal, focusAreas } of frameworks ?? [framework!]) {
      const earlier = status === 'superseded' ? `/${slug}` : ''
      for (const { number, title } of focusAreas.flatMap(area => [area, ...(area.outcomeGoals ?? [])])) {
        await page.goto(`/sv/${municipality}/malbild${earlier}/${number}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      }
      await page.goto(earlier ? `/sv/${municipality}/malbild${earlier}` : `/sv/${municipality}`)
      await expect(
        page.getByRole('main').getByText(overallGoal.title, { exact: true }).filter({ visible: true }).first(),
      ).toBeVisible()
    }
  })
}
