import type { Locale } from './numbers'

type Compared = {
  year: number
  theirs: 'larger' | 'smaller' | null
  agree: boolean | null
  larger: number
  smaller: number
  isSocial: boolean
}

const WORDS: Record<Locale, (compared: Compared) => string> = {
  sv: ({ year, theirs, agree, larger, smaller, isSocial }) => {
    const groups = isSocial ? 'mellan sociala grupper' : 'mellan kvinnor och män'
    const counts = `av skillnaderna ${groups} har ${larger || 'ingen'} vuxit och ${smaller || 'ingen'} minskat sedan målbilden började gälla`
    if (!theirs) return `Siffrorna här: ${counts}.`
    const said = `Kommunens slutsats från ${year} är att skillnaderna ${theirs === 'larger' ? 'ökar' : 'minskar'}.`
    if (agree) return `${said} Siffrorna här pekar åt samma håll: ${counts}.`
    return `${said} Siffrorna här säger något annat: ${counts}. Kommunen bygger på eget underlag från den tiden; här räknas senare värden och bara det som mäts i indikatorerna.`
  },
  en: ({ year, theirs, agree, larger, smaller, isSocial }) => {
    const groups = isSocial ? 'between social groups' : 'between women and men'
    const counts = `of the gaps ${groups}, ${larger || 'none'} ${larger > 1 ? 'have' : 'has'} grown and ${smaller || 'none'} ${smaller > 1 ? 'have' : 'has'} shrunk since the goals came into force`
    if (!theirs) return `The figures here: ${counts}.`
    const said = `The municipality’s own conclusion from ${year} is that the gaps are ${theirs === 'larger' ? 'growing' : 'shrinking'}.`
    if (agree) return `${said} The figures here point the same way: ${counts}.`
    return `${said} The figures here say another thing: ${counts}. The municipality built on its own material at that time; here later values are counted, and only what the indicators measure.`
  },
}

/** The municipality's conclusion beside what the figures say, in two or three sentences. */
export const ownConclusionWords = (locale: Locale, compared: Compared): string => WORDS[locale](compared)
