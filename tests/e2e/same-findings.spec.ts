import { expect, test, type Page } from '@playwright/test'
import { chanceWord } from '@/lib/text/chance-words'
import type { Locale } from '@/lib/text/numbers'
import { chancesIn } from '../support/chance-in-words'
import { numbersIn } from '../support/numbers-in'
import { sheets } from '../support/paper'
import { readFindings, type ReadRow } from '../support/read-findings'

/** Front pages, areas and a goal: the same was found in every language, on paper, and for those who listen. */
const PAGES = [
  'boras',
  'borlange',
  'boras/malomraden/god-start',
  'boras/malomraden/boende-och-narmiljo',
  'boras/malbild/1.3',
]

async function read(page: Page, locale: Locale, path: string) {
  await page.goto(`/${locale}/${path}`)
  return page.evaluate(readFindings)
}

/** What of a row is the same in every language. */
const bare = ({ href, verdict, chance, numbers }: ReadRow, locale: Locale) => ({
  ...{ href, verdict, chance },
  numbers: numbersIn(numbers, locale),
})
const hasWord = ({ verdict }: ReadRow) => verdict !== 'equal' && verdict !== 'oneValue'

for (const path of PAGES) {
  test(`${path} has found the same in both languages: of the same measures, in the same order`, async ({ page }) => {
    const [swedish, english] = [await read(page, 'sv', path), await read(page, 'en', path)]
    expect(swedish.rows.length).toBeGreaterThan(0)
    expect(english.rows.map(row => bare(row, 'en'))).toEqual(swedish.rows.map(row => bare(row, 'sv')))
    const told = (answers: typeof swedish.answers, locale: Locale) =>
      answers.map(({ of, text }) => ({ of, numbers: numbersIn(text, locale), chances: chancesIn(text).toSorted() }))
    expect(told(english.answers, 'en')).toEqual(told(swedish.answers, 'sv'))
  })

  for (const locale of ['sv', 'en'] as const)
    test(`${path} says in ${locale} of each row what is seen of it, and in the order that it is seen${locale === 'sv' ? ' @phone' : ''}`, async ({
      page,
    }) => {
      const { rows, tops } = await read(page, locale, path)
      for (const row of rows) {
        const { said, numbers, word, chance, name } = row
        expect(said.startsWith(name), said).toBe(true)
        const heard = numbersIn(said.slice(name.length), locale)
        for (const number of numbersIn(numbers, locale)) expect(heard, said).toContain(number)
        if (!hasWord(row)) continue
        expect(word.endsWith(chanceWord(locale, chance)), word).toBe(true)
        expect(said, said).toContain(chanceWord(locale, chance))
      }
      const downwards = tops.map(({ top }) => top)
      expect(tops.filter(({ top }, i) => top < Math.max(...downwards.slice(0, i), 0)).map(({ of }) => of)).toEqual([])
    })
}

for (const municipality of ['boras', 'borlange'])
  for (const locale of ['sv', 'en'] as const)
    test(`the A4 of ${municipality} says in ${locale} what its page says`, async ({ page, isMobile }) => {
      test.skip(isMobile, 'Paper has one width.')
      const screen = await read(page, locale, municipality)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      await page.emulateMedia({ media: 'print' })
      const paper = await page.evaluate(readFindings)
      const printed = paper.rows.filter(({ isSeen }) => isSeen)
      expect(printed.length).toBeGreaterThan(3)
      // The first of each list, and all that is between social groups.
      const order = printed.map(row =>
        screen.rows.findIndex(({ href, name }) => href === row.href && name === row.name),
      )
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      const tight = (text: string) => text.replace(/[\s\u00a0\u202f\u00ad-]+/g, '')
      const sheet = tight((await sheets(pdf)).map(({ text }) => text).join(' '))
      for (const row of printed) {
        expect(sheet, row.name).toContain(tight(row.numbers))
        if (hasWord(row)) expect(sheet, row.name).toContain(tight(row.word))
      }
      // Of an area paper tells what was found of its goals; of an area without goals, what was found of it.
      const hasGoals = screen.answers.some(({ kind }) => kind === 'goal')
      for (const [i, { kind, text, isSeen }] of paper.answers.entries()) {
        expect(text).toBe(screen.answers[i]?.text)
        expect(isSeen, text).toBe(kind !== 'area' || !hasGoals)
        if (isSeen) expect(sheet).toContain(tight(text))
      }
    })
