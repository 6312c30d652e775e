import { inMidSentence } from './noun-phrase'
import { sentencesSv } from './sentences-sv'
import { kindOf } from './units'

/**
 * The Swedish subject of a sentence about an indicator, from its title as Kolada writes it:
 * "Invånare 16-84 år som röker dagligen, andel (%)" → "Andelen invånare 16–84 år som röker dagligen".
 * A title that makes no definite noun phrase by these rules stands before a colon: "Man kan lita på människor: andelen".
 */
export function subjectOf(title: string, unit: string): string {
  const tidy = tidied(title)
  return (
    askedOf(tidy) ??
    counted(tidy, unit) ??
    definite(tidy) ??
    `${withoutTail(tidy)}: ${inMidSentence(sentencesSv.measure[kindOf(unit)])}`
  )
}

const tidied = (title: string) =>
  title
    .replace(/\s*\(-\d{4}\)$/, '')
    .replace(/(\d)\s?-\s?(\d)/g, '$1–$2')
    .replace(/ - /g, ' – ')
    .replace(/"([^"]*)"/g, '”$1”')
    .trim()

/** The unit at the end of a title: ", andel (%)", ", andel (%) av befolkningen", ", antal/100 000 inv", ", år". */
const TAIL = /,\s*(?:\(%\)|(?:andel|antal)\b[^,]*|balanstal|index|år|kr\b[^,]*|tkr)$|\s+per [\d\s]+ inv(?:ånare|\.)?$/

function withoutTail(title: string): string {
  return title.replace(TAIL, '').trim()
}

/** School surveys: "Elever i åk 8: Känner du …? Andel som svarat ”Helt och hållet”, (%)". */
function askedOf(title: string): string | undefined {
  const asked = /^([^:]+): (.+\?) Andel som svarat (.+?),? \(%\)$/.exec(title)
  const [, who = '', question, answer] = asked ?? []
  return asked ? `Andelen ${inMidSentence(who)} som svarat ${answer} på frågan ”${question}”` : undefined
}

/** Plural nouns that one can speak of a share or a number of, by their endings, and those that have none. */
const PLURAL =
  /^(\p{L}+(er|or|ar|are|da|na|ga)|\p{L}*(barn|hushåll|företag|tillfällen|områden|lån|brott|besök|fall)|män|unga|äldre|utrikes|inrikes)$/u
const NO_PLURAL = /^(bra|ålder|buller|väder|hyra)$/u

function counted(title: string, unit: string): string | undefined {
  const kind = kindOf(unit)
  if (kind === 'index' && /, balanstal$/.test(title))
    return `Balanstalet för ${inMidSentence(qualified(withoutTail(title)))}`
  const first = (/^\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase()
  const rest = qualified(withoutTail(title))
  if (/^(andel|antal)$/.test(first)) return `${rest.slice(0, 5)}${first === 'andel' ? 'en' : 'et'}${rest.slice(5)}`
  if (!PLURAL.test(first) || NO_PLURAL.test(first) || /[:?]| – /.test(rest)) return undefined
  if (kind === 'share') return `Andelen ${inMidSentence(rest)}`
  return kind === 'rate' || kind === 'count' ? `Antalet ${inMidSentence(rest)}` : undefined
}

/** Nouns with an ending that tells how they become definite, when what follows may follow a definite noun. */
function definite(title: string): string | undefined {
  const rest = withoutTail(title)
  if (/^\p{L}+s andel av/u.test(rest)) return qualified(rest)
  const [, noun = '', after = ''] =
    /^(\p{L}+)((?: (?:i|på|för|bland|vid|till|av|mellan|hos|inom|efter|kvinnor|män|\d).*|,.*|$))$/u.exec(rest) ?? []
  const ending = /(het|ing|skap|tion|grad|nad|längd|dom)$/.test(noun) ? 'en' : /(ande|ende)$/.test(noun) ? 't' : ''
  if (!ending) return undefined
  return noun + ending + qualified(after.replace(/^ (kvinnor|män)/, ' för $1'))
}

/** What follows a comma is a qualification: "hemkommun" stands in brackets. An age alone belongs to the noun. */
function qualified(title: string): string {
  const [head = '', ...parts] = title.split(/,\s+/)
  const ages = /^\d+(–\d+|\+) år$/
  const noun = [head, ...parts.filter(part => ages.test(part))].join(' ')
  const others = parts.filter(part => !ages.test(part))
  const clauses = others.filter(part => /^(som|med|där|vars) /.test(part)).map(part => ` ${part}`)
  const notes = others.filter(part => !/^(som|med|där|vars) /.test(part))
  return noun + clauses.join('') + (notes.length > 0 ? ` (${notes.join(', ')})` : '')
}
