import type { Locale } from './numbers'

export type GapsMove = 'larger' | 'smaller' | 'equal'

type Compared = {
  year: number
  theirs: GapsMove | null
  agree: boolean | null
  larger: number
  smaller: number
  isSocial: boolean
  /** Whether any gap has two values to compare. */
  isCompared: boolean
  /** All that grew is turnout in the same two elections, and hardly anything else has moved. */
  isElectionsAlone: boolean
}

const SAID: Record<Locale, Record<GapsMove, string>> = {
  sv: { larger: 'skillnaderna ökar', smaller: 'skillnaderna minskar', equal: 'skillnaderna är oförändrade' },
  en: { larger: 'the gaps are growing', smaller: 'the gaps are shrinking', equal: 'the gaps are unchanged' },
}

const WORDS: Record<Locale, (compared: Compared) => string> = {
  sv: ({ year, theirs, agree, larger, smaller, isSocial, isCompared, isElectionsAlone }) => {
    const groups = isSocial ? 'mellan sociala grupper' : 'mellan kvinnor och män'
    const counts = `av skillnaderna ${groups} har ${larger || 'ingen'} ökat och ${smaller || 'ingen'} minskat sedan målbilden började gälla`
    const own = theirs && `Kommunens slutsats från ${year} är att ${SAID.sv[theirs]}. `
    if (!isCompared)
      return `${own ?? ''}Siffrorna här kan inte visa det än: ingen av skillnaderna ${groups} har något att jämföra med sedan målbilden började gälla.`
    if (!own || agree === null) return `${own ?? ''}Siffrorna här visar: ${counts}.`
    if (agree && isElectionsAlone)
      return `${own}Siffrorna här visar det för valdeltagandet. Om annat går det knappt att säga.`
    if (agree) return `${own}Siffrorna här pekar åt samma håll: ${counts}.`
    return (
      `${own}Siffrorna här säger något annat: ${counts}. ` +
      'Kommunen bygger på eget underlag från den tiden; här räknas även senare värden, men bara det som indikatorerna mäter.'
    )
  },
  en: ({ year, theirs, agree, larger, smaller, isSocial, isCompared, isElectionsAlone }) => {
    const groups = isSocial ? 'between social groups' : 'between women and men'
    const have = (n: number) => `${n || 'none'} ${n > 1 ? 'have' : 'has'}`
    const counts = `of the gaps ${groups}, ${have(larger)} grown and ${have(smaller)} shrunk since the goals came into force`
    const own = theirs && `The municipality’s own conclusion from ${year} is that ${SAID.en[theirs]}. `
    if (!isCompared)
      return `${own ?? ''}The figures here cannot show it yet: none of the gaps ${groups} has anything to compare with since the goals came into force.`
    if (!own || agree === null) return `${own ?? ''}The figures here show: ${counts}.`
    if (agree && isElectionsAlone)
      return `${own}The figures here show it for voter turnout. For the rest it can hardly be told.`
    if (agree) return `${own}The figures here point the same way: ${counts}.`
    return (
      `${own}The figures here say another thing: ${counts}. ` +
      'The municipality built on its own material at that time; here later values are counted too, but only what the indicators measure.'
    )
  },
}

/** The municipality's conclusion beside what the figures say, in two or three sentences. */
export const ownConclusionWords = (locale: Locale, compared: Compared): string => WORDS[locale](compared)
