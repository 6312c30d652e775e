/**
 * A text as XML can hold it: control characters but for tab and line ends, halves of surrogate pairs, and U+FFFE and
 * U+FFFF are no characters there (XML 1.0 §2.2), not even escaped, and one of them makes a whole file unreadable.
 */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it is written between tags, and in attributes. */
export const xmlEscaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, mark => MARKS[mark] ?? mark)
