import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Overview } from '@/components/goals/overview'
import { previewOfGoal } from '@/components/preview/preview-of'
import { previewSvg } from '@/components/preview/preview-svg'
import { allGoals, type Framework, type Goal } from '@/lib/framework/framework'
import { getFrameworkIn } from '@/lib/framework/queries'
import { listIndicators } from '@/lib/indicators/queries'
import type { Municipality } from '@/lib/municipality/municipality'
import { getMunicipality } from '@/lib/municipality/queries'
import { getReadings } from '@/lib/observations/queries'
import type { Reading } from '@/lib/observations/reading'
import { dictionary } from '@/lib/text/dictionary'
import { locales, type Locale } from '@/lib/text/numbers'
import { chancesIn } from '../support/chance-in-words'
import { numbersIn } from '../support/numbers-in'

// The caches of pages are Next's.
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

/** A front page in one language, and what the pictures are made of that show it where it is shared. */
type Front = { locale: Locale; municipality: Municipality; framework: Framework; readings: Reading[]; page: string }
const fronts: Front[] = []

beforeAll(async () => {
  for (const slug of ['boras', 'borlange'])
    for (const locale of locales) {
      const [municipality, framework] = [await getMunicipality(slug), await getFrameworkIn(locale, slug)]
      if (!municipality || !framework) throw new Error(`${slug} has no framework`)
      const codes = (await listIndicators(slug, 'all')).map(({ code }) => code)
      const readings = await getReadings(slug, codes, `${framework.validFrom}-01-01`)
      const site = { locale, municipality: slug }
      const about = { t: dictionary(locale), site, municipality, framework, readings, today: 2026 }
      fronts.push({
        locale,
        municipality,
        framework,
        readings,
        page: renderToStaticMarkup(createElement(Overview, about)),
      })
    }
})

const wordsOf = (markup: string) =>
  markup
    .replaceAll('&amp;', '&')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ')
    .trim()
/** Everything in the page's elements of a class, without what only paper has room for. */
const ofClass = (page: string, name: string) =>
  [
    ...page
      .replace(/<span class="print-only">.*?<\/span>/g, '')
      .matchAll(new RegExp(`<(p|span) class="${name}"[^>]*>(.*?)</\\1>`, 'g')),
  ].map(([, , inside = '']) => wordsOf(inside))
const found = (text: string, locale: Locale) => ({
  numbers: numbersIn(text, locale),
  chances: chancesIn(text).toSorted(),
})

const pictureOf = ({ locale, municipality, readings }: Front, goal: Goal) => {
  const codes = new Set(allGoals(goal).flatMap(({ indicators }) => indicators.map(({ code }) => code)))
  return previewOfGoal(
    goal,
    readings.filter(({ indicator }) => codes.has(indicator.code)),
    { municipality, t: dictionary(locale), locale },
  )
}

describe('the picture of a page that is shared', () => {
  it('answers the two questions of the whole with the numbers and the words for chance of the front page', () => {
    for (const front of fronts) {
      const answers = ofClass(front.page, 'answer')
      expect(answers).toHaveLength(2)
      const picture = pictureOf(front, front.framework.overall)
      expect(picture.answers.map(({ answer }) => found(answer, front.locale))).toEqual(
        answers.map(answer => found(answer, front.locale)),
      )
    }
  })

  it('has of each area and each goal what the front page has found of it', () => {
    for (const front of fronts) {
      const goals = allGoals(front.framework.overall).filter(({ role }) => role !== 'overall')
      const onPage = [...ofClass(front.page, 'area-finding'), ...wordsInFindings(front.page)]
      expect(onPage).toHaveLength(goals.length)
      const inOrder = [...goals.filter(({ role }) => role === 'area'), ...goals.filter(({ role }) => role !== 'area')]
      expect(inOrder.map(goal => found(pictureOf(front, goal).answers[0]?.answer ?? '', front.locale))).toEqual(
        onPage.map(text => found(text, front.locale)),
      )
    }
  })

  it('draws changes that stand among the rows of the front page, with the same numbers', () => {
    let drawn = 0
    for (const front of fronts) {
      const rows = ofClass(front.page, 'arrow-numbers')
      for (const goal of allGoals(front.framework.overall))
        for (const { fromText, toText } of pictureOf(front, goal).changes?.rows ?? []) {
          drawn += 1
          expect(rows.map(bare)).toContain(bare(`${fromText} → ${toText}`))
        }
    }
    expect(drawn).toBeGreaterThan(20)
  })

  it('draws all of its answers', () => {
    for (const front of fronts)
      for (const goal of allGoals(front.framework.overall)) {
        const picture = pictureOf(front, goal)
        const drawn = bare(wordsOf(previewSvg(picture)))
        for (const { answer } of picture.answers)
          for (const word of answer.split(/\s+/)) expect(drawn).toContain(bare(word))
      }
  })

  it('has found the same in both languages', () => {
    for (const [swedish, english] of [fronts.slice(0, 2), fronts.slice(2)]) {
      const told = (front: Front) =>
        allGoals(front.framework.overall).map(goal =>
          pictureOf(front, goal).answers.map(({ answer }) => found(answer, front.locale)),
        )
      expect(told(english!)).toEqual(told(swedish!))
    }
  })
})

const bare = (text: string) => text.replace(/\s+/g, '')
/** What stands of each goal in the lists under the areas. */
const wordsInFindings = (page: string) =>
  [...page.matchAll(/<ul class="findings">(.*?)<\/ul>/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<p>(.*?)<\/p>/g)].map(([, inside = '']) => wordsOf(inside)),
  )
