import { geometryOf } from '@/components/charts/geometry'
import { painted } from '@/components/charts/standalone'
import { firstYear } from '@/components/indicators/exploring'
import { areaColours } from '@/components/indicators/figure-file'
import { figureOf } from '@/components/indicators/figure-of'
import type { Goal } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { nameOf } from '@/lib/indicators/indicator'
import { gapOf } from '@/lib/observations/statement'
import type { Reading } from '@/lib/observations/reading'
import { countsInRollUp, rollUp } from '@/lib/observations/roll-up'
import { defaultView } from '@/lib/observations/view'
import { gapRollUp, levelRollUp } from '@/lib/text/roll-up'
import { gapWord, levelWord } from '@/lib/text/status-words'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import type { Preview } from './preview-svg'

type Setting = { municipality: Pick<Municipality, 'name' | 'code'>; t: Dictionary; locale: Locale }

const INK = '#1d2733'

/** A goal, an area or the overall goal, with the two questions answered by counting its indicators. */
export function previewOfGoal(goal: Goal, readings: readonly Reading[], { municipality, t, locale }: Setting): Preview {
  const roll = rollUp(readings.filter(countsInRollUp))
  return {
    municipality: municipality.name,
    kind: goal.role === 'overall' ? t.overallGoal : `${goal.levelName} ${goal.number}`,
    title: goal.title,
    colour: areaColours[goal.colour - 1] ?? INK,
    answers: [
      {
        question: t.isItBetter,
        answer: levelRollUp(locale, roll.level),
        marks: roll.readings.map(({ level }) => level.status),
      },
      {
        question: t.isTheGapClosing,
        answer: gapRollUp(locale, roll.gap),
        marks: roll.gaps.map(({ gap }) => gap.gap.status),
      },
    ],
  }
}

/** An indicator as its page first shows it: the figure and its two answers. */
export function previewOfIndicator(
  reading: Reading,
  { municipality, t, locale, validFrom, colour }: Setting & { validFrom: number; colour: number },
): Preview {
  const gap = gapOf(reading)
  const fill = areaColours[colour - 1] ?? INK
  const data = figureOf(reading, {
    ...{ view: defaultView, ownCode: municipality.code, locale, t, validFrom },
    fromYear: firstYear('recent', validFrom),
  })
  const drawing = geometryOf(data, 'column')
  return {
    municipality: municipality.name,
    kind: `${t.texts.indicator} ${reading.indicator.code}`,
    title: nameOf(reading.indicator, locale),
    colour: fill,
    answers: [
      { question: t.isItBetter, answer: levelWord(locale, reading.level.status), marks: [reading.level.status] },
      ...(gap
        ? [{ question: t.isTheGapClosing, answer: gapWord(locale, gap.gap.status), marks: [gap.gap.status] }]
        : []),
    ],
    ...(drawing && { figure: { markup: painted(drawing, fill), width: drawing.width, height: drawing.height } }),
  }
}
