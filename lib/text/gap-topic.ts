import { inMidSentence } from './noun-phrase'
import type { Locale } from './numbers'

/** What a gap is a gap in, from an indicator's short name and its subject. */
type Named = { name?: string | null | undefined; subject: string; focus: string }

/** "valdeltagande", "sysselsättningsgrad", "medellivslängd": what a population has more or less of. */
const MASS_NOUN = /^\p{L}+(deltagande|grad|längd|boddhet)$/u
/** "Turnout in the municipal election" */
const MASS_EN = /^((?!The )[^,]+?) in the .*$/
/** "Andelen invånare 16–24 år som …": the groups are told instead of the people. */
const EVERYONE = /^(Andelen) (?:invånare|röstberättigade|vuxna)(?: \d+[–-]\d+ år)? (?=som |med )/
const EVERYONE_EN =
  /^(The share) of (?:inhabitants|eligible voters|adults)(?: aged \d+[–-]\d+)? (?=who |with |receiving |living )/

/** Inside a sentence, after "skillnaden i": "valdeltagande", "andelen som röker dagligen". */
export const topicOf = (locale: Locale, named: Named): string => inMidSentence(TOPIC[locale](named))

const TOPIC: Record<Locale, (named: Named) => string> = {
  sv: ({ name, subject, focus }) => {
    const first = /^\p{L}+/u.exec(name ?? '')?.[0] ?? ''
    if (MASS_NOUN.test(first)) return first
    return withoutPeople(subject, `Andelen ${focus} `, 'Andelen ').replace(EVERYONE, '$1 ')
  },
  en: ({ subject, focus }) => {
    const told = withoutPeople(subject, `The share of ${focus} `, 'The share ').replace(EVERYONE_EN, '$1 ')
    return MASS_EN.exec(told)?.[1] ?? told
  },
}

/** A group that is itself what the share is of is not said again. */
const withoutPeople = (subject: string, begins: string, share: string): string =>
  subject.startsWith(begins) ? share + subject.slice(begins.length) : subject
