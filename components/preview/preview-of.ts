import { geometryOf } from '@/components/charts/geometry'
import { painted } from '@/components/charts/standalone'
import { gapGroups, gapScale, levelGroups } from '@/components/goals/row-groups'
import { firstYear } from '@/components/indicators/exploring'
import { areaColours } from '@/components/indicators/figure-file'
import { figureOf } from '@/components/indicators/figure-of'
import type { Goal } from '@/lib/framework/framework'
import { nameOf } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { gapsAnswer, levelsAnswer, type Answer } from '@/lib/observations/answers'
import { goalHeadline } from '@/lib/observations/goal-story'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, gapsTogether, rollUp, type RollUp } from '@/lib/observations/roll-up'
import { gapHeadlineOf, gapOf, levelHeadlineOf } from '@/lib/observations/statement'
import { hasMoved } from '@/lib/statistics/count-changes'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import type { Preview } from './preview-svg'

type Setting = { municipality: Pick<Municipality, 'name' | 'code' | 'slug'>; t: Dictionary; locale: Locale }

const INK = '#1d2733'
const MOST_ROWS = 2

/** A goal, an area or the overall goal, in the words of its page. */
export function previewOfGoal(goal: Goal, readings: readonly Reading[], setting: Setting): Preview {
  const { municipality, t, locale } = setting
  const roll = rollUp(readings.filter(countsInRollUp))
  const about = {
    municipality: municipality.name,
    kind: goal.role === 'overall' ? t.overallGoal : `${goal.levelName} ${goal.number}`,
    title: goal.title,
    colour: areaColours[goal.colour - 1] ?? INK,
  }
  if (goal.role === 'overall')
    return {
      ...about,
      answers: [
        {
          question: t.isTheGapClosing,
          answer: aloud(gapsAnswer(roll, gapsTogether([...roll.social, ...roll.sexes]), locale), 2),
        },
        { question: t.isItBetter, answer: aloud(levelsAnswer(roll, locale), 1) },
      ],
    }
  const changes = changesOf(roll, setting)
  return {
    ...about,
    answers: [{ question: t.whatHasHappened, answer: goalHeadline(goal, roll, locale) }],
    ...(changes.rows.length > 0 && { changes }),
  }
}

const aloud = ({ answer, says }: Answer, sentences: number) => [answer, ...says.slice(0, sentences)].join(' ')

/** What changed most: gaps between social groups, else those between women and men, else levels; as the page's rows. */
function changesOf(
  { social, sexes, readings }: RollUp,
  { municipality, t, locale }: Setting,
): Required<Preview>['changes'] {
  const setting = { t, site: { locale, municipality: municipality.slug } }
  const gapRows = (marks: RollUp['social']) => {
    const moved = marks.filter(({ gap: { gap } }) => hasMoved(gap))
    return gapGroups(moved, setting, gapScale(moved, setting)).flatMap(({ rows }) => rows)
  }
  const levels = readings.filter(({ level }) => hasMoved(level))
  const kinds = [
    { heading: t.rows.betweenSocial, rows: gapRows(social) },
    { heading: t.rows.betweenSexes, rows: gapRows(sexes) },
    { heading: t.isItBetter, rows: levelGroups(levels, setting).flatMap(({ rows }) => rows) },
  ]
  const { heading, rows } = kinds.find(kind => kind.rows.length > 0) ?? { heading: '', rows: [] }
  return { heading, rows: rows.slice(0, MOST_ROWS) }
}

/** An indicator as its page first shows it: the figure and its two answers. */
export function previewOfIndicator(
  reading: Reading,
  { municipality, t, locale, validFrom, colour }: Setting & { validFrom: number; colour: number },
): Preview {
  const gap = gapOf(reading)
  const fill = areaColours[colour - 1] ?? INK
  const data = figureOf(reading, {
    ...{ view: homeView([reading]), ownCode: municipality.code, locale, t, validFrom },
    fromYear: firstYear('recent', validFrom),
  })
  const drawing = geometryOf(data, 'column')
  return {
    municipality: municipality.name,
    kind: `${t.texts.indicator} ${reading.indicator.code}`,
    title: nameOf(reading.indicator, locale),
    colour: fill,
    answers: [
      { question: t.isItBetter, answer: levelHeadlineOf(reading, locale) },
      ...(gap ? [{ question: t.isTheGapClosing, answer: gapHeadlineOf(reading, gap, locale) }] : []),
    ],
    ...(drawing && { figure: { markup: painted(drawing, fill), width: drawing.width, height: drawing.height } }),
  }
}
