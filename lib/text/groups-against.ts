import type { Locale } from './numbers'

const AGAINST: Record<Locale, string> = { sv: 'mot', en: 'against' }

/**
 * Two groups set against each other, with the words that both have said once: "utrikes mot inrikes födda",
 * "femtedelen med lägst mot högst inkomst", "18–29 mot 50–64 år".
 */
export function groupsAgainst(locale: Locale, focus: string, reference: string): string {
  const [a, b] = [focus.split(' '), reference.split(' ')]
  const shortest = Math.min(a.length, b.length) - 1
  const differs = a.findIndex((word, i) => word !== b[i])
  const before = Math.min(differs < 0 ? shortest : differs, shortest)
  let after = 0
  while (after < shortest - before && a.at(-1 - after) === b.at(-1 - after)) after += 1
  const middle = (words: string[]) => words.slice(before, words.length - after)
  return [...a.slice(0, before), ...middle(a), AGAINST[locale], ...middle(b), ...a.slice(a.length - after)].join(' ')
}

/** The second group alone, after a name that ends with the first: "Valdeltagande bland förstagångsväljare mot övriga". */
export const nameAgainst = (locale: Locale, name: string, focus: string, reference: string): string =>
  name.endsWith(` ${focus}`) ? ` ${AGAINST[locale]} ${reference}` : `, ${groupsAgainst(locale, focus, reference)}`
