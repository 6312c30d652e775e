import { Literature } from '../literature'
import type { MethodSection } from '../section'
import { Breaks } from './breaks'
import { Chance } from './chance'
import { Comparisons } from './comparisons'
import { Disclosure } from './disclosure'
import { Districts } from './districts'
import { Gap } from './gap'
import { InShort } from './in-short'
import { Intervals } from './intervals'
import { Level } from './level'
import { LevellingDown } from './levelling-down'
import { Limits } from './limits'
import { Measures } from './measures'
import { RollUp } from './roll-up'
import { Rounding } from './rounding'
import { Sources } from './sources'

import { Trend } from './trend'

/** The method page in English. */
export const sectionsEn: MethodSection[] = [
  { id: 'kort', title: 'In two minutes', Body: InShort },
  { id: 'niva', title: 'The level: is it getting better?', Body: Level },
  { id: 'skillnad', title: 'The gap: absolute and relative', Body: Gap },
  { id: 'sakerhet', title: 'Can it be chance?', Body: Chance },
  { id: 'intervall', title: 'Intervals', Body: Intervals },
  { id: 'trend', title: 'Trend in yearly values', Body: Trend },
  { id: 'utjamning', title: 'Levelling down', Body: LevellingDown },
  { id: 'matt', title: 'Measures for analysts', Body: Measures },
  { id: 'summering', title: 'Counting many answers', Body: RollUp },
  { id: 'rojande', title: 'Disclosure control', Body: Disclosure },
  { id: 'avrundning', title: 'Rounding', Body: Rounding },
  { id: 'jamforelser', title: 'Sweden and similar municipalities', Body: Comparisons },
  { id: 'stadsdelar', title: 'Districts', Body: Districts },
  { id: 'kallor', title: 'Sources and derived counts', Body: Sources },
  { id: 'brott', title: 'Breaks in the series', Body: Breaks },
  { id: 'granser', title: 'What the method cannot do', Body: Limits },
  { id: 'litteratur', title: 'Literature', Body: Literature },
]
