import { allGoals, currentFramework, indicatorCodes, type Framework } from '@/lib/framework/framework'
import { getFramework, listFrameworks } from '@/lib/framework/queries'
import { listIndicators } from '@/lib/indicators/queries'
import { gapsAnswer, levelsAnswer } from '@/lib/observations/answers'
import { goalHeadline, goalStory } from '@/lib/observations/goal-story'
import { getReadings } from '@/lib/observations/queries'
import { questionsOf } from '@/lib/observations/questions'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, gapsTogether, rollUp } from '@/lib/observations/roll-up'
import { gapHeadlineOf, gapOf, gapStatementOf, headlineOf, statementOf } from '@/lib/observations/statement'
import { locales, type Locale } from '@/lib/text/numbers'

const TODAY = '2026-11-28'

/** Some three hundred sentences of every kind, for both municipalities and in both languages, as a list to read. */
export async function sentencesOfTheSeed(): Promise<string> {
  const lines = ['# Sentences', '', 'Made by `npm run sentences` from the seed, to be read with a copy editor’s eye.']
  for (const slug of ['boras', 'borlange']) {
    const framework = await current(slug)
    const indicators = await listIndicators(slug, 'all')
    const readings = await getReadings(
      slug,
      indicators.map(({ code }) => code),
      `${framework.validFrom}-01-01`,
    )
    for (const locale of locales) lines.push('', `## ${slug}, ${locale}`, ...about(framework, readings, slug, locale))
  }
  return `${lines.join('\n')}\n`
}

async function current(slug: string): Promise<Framework> {
  const shown = currentFramework(await listFrameworks(slug), 2026)
  const framework = shown && (await getFramework(slug, shown.slug))
  if (!framework) throw new Error(`${slug} has no framework`)
  return framework
}

function about(framework: Framework, readings: readonly Reading[], municipality: string, locale: Locale): string[] {
  const { overall } = framework
  const place = { locale, municipality }
  const of = (codes: readonly string[]) =>
    rollUp(readings.filter(r => codes.includes(r.indicator.code) && countsInRollUp(r)))
  const whole = of(indicatorCodes(overall))
  const gaps = gapsAnswer(whole, gapsTogether([...whole.social, ...whole.sexes]), locale)
  const levels = levelsAnswer(whole, locale)
  return [
    ...['', '### The whole', ''],
    ...[gaps, levels].flatMap(({ answer, says, chance }) => [answer, ...says, ...chance]).map(item),
    ...['', '### Questions', ''],
    ...questionsOf(overall, readings, place, TODAY).map(({ text, href }) => item(`${text} (${href})`)),
    ...['', '### Goals', ''],
    ...allGoals(overall).flatMap(goal => {
      const roll = of(indicatorCodes(goal))
      const story = goal.role === 'area' ? goalStory(goal, roll, locale) : []
      return [
        item(`${goal.number || 'Ö'}: ${goalHeadline(goal, roll, locale)}`),
        ...story.map(told => `  ${item(told)}`),
      ]
    }),
    ...['', '### Indicators', ''],
    ...readings.map((reading, i) => item(`${reading.indicator.code}: ${inTurn(reading, i, locale)}`)),
  ]
}

/** A figure's title, its caption, or what is said of its last gap: each kind in turn, so that all are read. */
function inTurn(reading: Reading, i: number, locale: Locale): string {
  const gap = reading.gaps.at(-1)
  if (i % 3 === 0) return headlineOf(reading, gapOf(reading), locale)
  if (i % 3 === 1 || !gap) return statementOf(reading, gapOf(reading), locale)
  return i % 2 ? gapHeadlineOf(reading, gap, locale) : gapStatementOf(reading, gap, locale)
}

const item = (text: string) => `- ${text}`
