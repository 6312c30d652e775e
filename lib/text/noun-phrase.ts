/** Abbreviations and names keep their capitals inside a sentence: "SFI-elever". */
export const inMidSentence = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * The article of a Swedish definite noun phrase, by its first noun: "Andelen …" is den, "Antalet …" and "Det …" are
 * det. Null where no rule tells ("Kvinnornas lönesumma i procent av männens").
 */
export function genderOf(subject: string): 'den' | 'det' | null {
  const first = /^\p{L}+/u.exec(subject)?.[0] ?? ''
  if (/^den$/i.test(first) || /(en|an|n)$/.test(first)) return 'den'
  if (/^det$/i.test(first) || /(et|at|t)$/.test(first)) return 'det'
  return /^\p{L}+s (andel|lönesumma)/u.test(subject) ? 'den' : null
}

/** Two groups with the words that both have said once: "utrikes och inrikes födda", "people born abroad and in Sweden". */
function pair(focus: string, reference: string, and: string, repeated: (words: string[]) => string | null): string {
  const [a, b] = [focus.split(' '), reference.split(' ')]
  const before = shared(a, b)
  const after = Math.min(shared(a.toReversed(), b.toReversed()), a.length - before - 1, b.length - before - 1)
  const second = b.slice(before, b.length)
  if (before > 0) {
    const again = repeated(a.slice(0, before))
    if (again === null) return `${focus} ${and} ${reference}`
    return [focus, and, ...(again ? [again] : []), ...(again ? second.slice(0, second.length - after) : second)].join(
      ' ',
    )
  }
  return [...a.slice(0, a.length - after), and, ...b].join(' ')
}

function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, i) => word !== b[i])
  return differs < 0 ? 0 : differs
}

/** "femtedelen med lägst inkomst och den med högst" */
export const pairSv = (focus: string, reference: string): string =>
  pair(focus, reference, 'och', ([noun = '', ...rest]) => (noun.endsWith('en') ? ['den', ...rest].join(' ') : null))

/** "people aged 18–29 and 50–64", "the fifth with the lowest income and the fifth with the highest" */
export const pairEn = (focus: string, reference: string): string =>
  pair(focus, reference, 'and', words => (words[0] === 'people' ? '' : words.join(' ')))
