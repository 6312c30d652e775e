import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'

type Counted<V extends string> = Record<V, (n: number) => string>

export const levelCountsSv: Counted<LevelVerdict> = {
  better: n => `${n} bättre`,
  worse: n => `${n} sämre`,
  up: n => `${n} högre`,
  down: n => `${n} lägre`,
  equal: n => `${n} oförändrade`,
  oneValue: n => `${n} utan något att jämföra med`,
  noValues: n => `${n} utan värden`,
}

export const levelCountsEn: Counted<LevelVerdict> = {
  better: n => `${n} better`,
  worse: n => `${n} worse`,
  up: n => `${n} higher`,
  down: n => `${n} lower`,
  equal: n => `${n} unchanged`,
  oneValue: n => `${n} with nothing to compare with`,
  noValues: n => `${n} without values`,
}

export const gapCountsSv: Counted<GapVerdict> = {
  larger: n => `${n} större`,
  smaller: n => `${n} mindre`,
  equal: n => `${n} oförändrade`,
  oneValue: n => `${n} utan något att jämföra med`,
  noValues: n => `${n} utan värden`,
}

export const gapCountsEn: Counted<GapVerdict> = {
  larger: n => `${n} larger`,
  smaller: n => `${n} smaller`,
  equal: n => `${n} unchanged`,
  oneValue: n => `${n} with nothing to compare with`,
  noValues: n => `${n} without values`,
}

export const rollUpSv = {
  level: 'Nivå',
  gaps: 'Skillnader',
  noIndicators: 'Inga indikatorer',
  noGaps: 'Inga uppdelade på grupper',
  tested: (tested: number, veryLikely: number, likely: number): string =>
    veryLikely + likely === 0
      ? `${tested} förändringar har kunnat prövas, och alla kan bero på slumpen.`
      : `${tested} förändringar har kunnat prövas: ${[
          ...(veryLikely ? [`${veryLikely} är mycket sannolikt mer än slump`] : []),
          ...(likely ? [`${likely} ${veryLikely ? '' : 'är '}sannolikt mer än slump`] : []),
        ].join(', ')}${tested > veryLikely + likely ? '; resten kan bero på slumpen' : ''}.`,
  byChance: (tested: number, about: number, most: number): string => {
    const many = tested === 1 ? 'den enda prövade' : `${about || 'ingen'} av de ${tested} prövade`
    const more = most > about ? `, eller upp till ${most} om varje år liknar det förra` : ''
    return `Även om inget hade förändrats skulle ungefär ${many} ha sett ut som mer än slump${more}.`
  },
}

export const rollUpEn = {
  level: 'Level',
  gaps: 'Gaps',
  noIndicators: 'No indicators',
  noGaps: 'None by group',
  tested: (tested: number, veryLikely: number, likely: number): string =>
    veryLikely + likely === 0
      ? `${tested} changes could be tested, and all of them may be chance.`
      : `${tested} changes could be tested: ${[
          ...(veryLikely ? [`${veryLikely} ${veryLikely === 1 ? 'is' : 'are'} very likely more than chance`] : []),
          ...(likely ? [`${likely} ${likely === 1 ? 'is' : 'are'} likely more than chance`] : []),
        ].join(', ')}${tested > veryLikely + likely ? '; the rest may be chance' : ''}.`,
  byChance: (tested: number, about: number, most: number): string => {
    const many = `${about || 'none'} of the ${tested} tested`
    const more = most > about ? `, or up to ${most} if every year resembles the last` : ''
    return `Even if nothing had changed, about ${many} would have looked like more than chance${more}.`
  },
}
