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

/** The method page in Swedish, in the order it is read: the first part is for everyone. */
export const sectionsSv: MethodSection[] = [
  { id: 'kort', title: 'På två minuter', Body: InShort },
  { id: 'niva', title: 'Nivån: blir det bättre?', Body: Level },
  { id: 'skillnad', title: 'Skillnaden: absolut och relativ', Body: Gap },
  { id: 'sakerhet', title: 'Kan det vara slump?', Body: Chance },
  { id: 'intervall', title: 'Intervall', Body: Intervals },
  { id: 'trend', title: 'Trend i årsvärden', Body: Trend },
  { id: 'utjamning', title: 'Utjämning nedåt', Body: LevellingDown },
  { id: 'matt', title: 'Mått för analytiker', Body: Measures },
  { id: 'summering', title: 'Att räkna många svar', Body: RollUp },
  { id: 'rojande', title: 'Röjandeskydd', Body: Disclosure },
  { id: 'avrundning', title: 'Avrundning', Body: Rounding },
  { id: 'jamforelser', title: 'Riket och liknande kommuner', Body: Comparisons },
  { id: 'stadsdelar', title: 'Stadsdelar', Body: Districts },
  { id: 'kallor', title: 'Källor och härledda antal', Body: Sources },
  { id: 'brott', title: 'Tidsseriebrott', Body: Breaks },
  { id: 'granser', title: 'Vad metoden inte klarar', Body: Limits },
  { id: 'litteratur', title: 'Litteratur', Body: Literature },
]
