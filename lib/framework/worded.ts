import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import type { Framework, Goal, GoalRef } from './framework'

/**
 * A framework in the language of a page. In English a goal has its translated title, and its adopted wording beside it
 * as `adoptedTitle`; without a translation it keeps the Swedish title, marked by `titleLang`.
 */
export function wordedIn(framework: Framework, locale: Locale): Framework {
  return { ...framework, overall: WORDED[locale](framework.overall) }
}

const { levels } = dictionary('en')

function goalInEnglish(goal: Goal): Goal {
  return {
    ...goal,
    ...titleInEnglish(goal),
    levelName: levels[goal.role].singular,
    levelPlural: levels[goal.role].plural,
    carriedFrom: goal.carriedFrom.map(from => ({ ...from, ...titleInEnglish(from) })),
    carriesTo: goal.carriesTo.map(to => ({ ...to, ...titleInEnglish(to) })),
    children: goal.children.map(goalInEnglish),
  }
}

const WORDED: Record<Locale, (goal: Goal) => Goal> = { sv: goal => goal, en: goalInEnglish }

const titleInEnglish = ({ title, titleEn }: Pick<GoalRef, 'title' | 'titleEn'>) =>
  titleEn ? { title: titleEn, adoptedTitle: title } : { titleLang: 'sv' as const }
