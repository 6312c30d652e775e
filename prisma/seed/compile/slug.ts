const PLAIN: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' }

/** A Swedish name as a path segment: "Boende och närmiljö" becomes "boende-och-narmiljo". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[åäöéü]/g, letter => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
