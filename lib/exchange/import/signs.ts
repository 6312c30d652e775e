import type { ValueStatus } from '@/lib/disclosure/cell'

/** What a sign says: a status, a true zero, or nothing that need be taken. */
type Meaning = ValueStatus | 'zero' | 'skip'
type NoValue = Extract<ValueStatus, 'missing' | 'notApplicable' | 'confidential'>

/** Whose signs a file uses. The same sign means different things to different publishers. */
export const SIGN_SOURCES = ['scb', 'skolverket', 'kolada', 'socialstyrelsen', 'px', 'own'] as const
export type SignSource = (typeof SIGN_SOURCES)[number]

/**
 * Signs by source: SCB and px files as Statistiska centralbyrån explains them, Skolverket's ".." hides fewer than ten
 * pupils and "." says that there are none.
 */
const SIGNS: Record<SignSource, Record<string, Meaning>> = {
  scb: { '..': 'missing', '.': 'notApplicable', '-': 'zero', '…': 'missing' },
  px: { '..': 'missing', '.': 'notApplicable', '-': 'zero', '...': 'confidential' },
  skolverket: { '..': 'confidential', '.': 'missing', '~': 'confidential' },
  socialstyrelsen: { x: 'confidential', '..': 'confidential', '-': 'zero', '.': 'notApplicable' },
  kolada: {},
  own: {},
}

/** Headings that only this website's files have. */
const OWN_HEADS = [
  ['platskod', 'SDMX-status'],
  ['place_code', 'obs_status'],
]

/** What whole words say, whoever writes them. */
const WORDS: [RegExp, NoValue][] = [
  [
    /^((uppgift(er)?|värde) )?saknas$|^ingen uppgift$|^ej tillgänglig[at]?$|^finns (ej|inte)$|^(i\.? ?u|u\.? ?s)\.?$/i,
    'missing',
  ],
  [/^(ej|inte) (mätt|undersökt|redovisa[dt]|publicera[dt])$/i, 'missing'],
  [/^(sekretess(belagd|skyddad)?|skydda[dt]|dol[dt]|för få( svar| elever| individer)?)$/i, 'confidential'],
  [/^(ej|inte) (aktuell?|tillämplig)t?$/i, 'notApplicable'],
]

const written = (sign: string): string =>
  sign
    .trim()
    .toLowerCase()
    .replace(/^[−–—]$/, '-')

/** Of a cell that holds no number, whether it is a sign that somebody uses ("<5", "uppgift saknas" and a spreadsheet's errors too); a name is not. */
export const isSign = (text: string): boolean =>
  // Most are numbers, and no sign begins like one.
  !/^\s*\d/.test(text) && isWrittenSign(text.trim())

const isWrittenSign = (text: string): boolean =>
  /^(\.{1,6}|…|[-−–—]{1,3}|[~*:]|x|c|z|n\/?a|#(n\/a|[\p{L}\d/]+[!?])|null|[<≤]\s?\d{1,2})$/iu.test(text) ||
  wordMeaning(text) !== undefined

/** Small groups are written so by some, and others write so of what there is no figure for. */
const HIDES = /^([~*:]|x|c|[<≤]\s?\d{1,2})$/i

/**
 * What a sign or word in the place of a value may say, the likeliest first, where nobody tells whose it is: to be chosen,
 * never guessed. None of what is neither.
 */
export function statusesMeant(text: string): NoValue[] {
  const sign = text.trim()
  if (!isSign(sign)) return []
  const said = wordMeaning(sign)
  if (said) return [said]
  return HIDES.test(sign) ? ['confidential', 'missing'] : ['missing']
}

const wordMeaning = (text: string): NoValue | undefined => WORDS.find(([word]) => word.test(text))?.[1]

/** How files explain their own signs. */
const EXPLAINED: [RegExp, Meaning][] = [
  [
    /färre än|för få|\b[01]\s?[–-]\s?\d\b|sekretess|konfident|skydda|röja|hidden|secret|confidential|classified|suppressed/i,
    'confidential',
  ],
  [
    /kan (ej|inte) förekomma|(ej|inte) (aktuell|tillämplig)|not (applicable|used)|finns (ej|inte) att/i,
    'notApplicable',
  ],
  [/saknas|ingen uppgift|(ej|inte) tillgänglig|osäker|not available|^n\.?a\.?$|unknown|missing/i, 'missing'],
  [/^(inget|noll|nothing|nil|zero)/i, 'zero'],
]

/**
 * What a sign means as the file itself explains it, or else in a file of the source; undefined where neither says it, so
 * that nothing is proposed.
 */
export function meaningOf(sign: string, source: SignSource | null, explained?: string): Meaning | undefined {
  // What this website hides or lacks in its own files says nothing new.
  if (source === 'own') return 'skip'
  if (explained) return EXPLAINED.find(([words]) => words.test(explained))?.[1]
  return (source && SIGNS[source][written(sign)]) ?? wordMeaning(sign)
}

/** Whose file it looks like, by its headings and any text above or below its table. */
export function signSourceIn(texts: readonly string[]): SignSource | null {
  if (OWN_HEADS.some(heads => heads.every(head => texts.includes(head)))) return 'own'
  const all = texts.join(' ').toLowerCase()
  if (/skolverket|siris/.test(all)) return 'skolverket'
  if (/socialstyrelsen/.test(all)) return 'socialstyrelsen'
  if (/kolada|\brka\b/.test(all)) return 'kolada'
  return /\bscb\b|statistiska centralbyrån|statistikmyndigheten/.test(all) ? 'scb' : null
}
