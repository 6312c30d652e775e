/** What a printed report is made of, one after the other; its headings begin at the second level, below its title. */
export type Part =
  /** `isOver`: stays with what comes after it. */
  | { kind: 'p'; text: string; strong?: true; isOver?: true }
  /** The municipality's own words, which stay Swedish. */
  | { kind: 'swedish'; text: string }
  | { kind: 'h'; level: number; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'figure'; svg: string; alt: string }
  /** `widths`: of columns of words, in parts of the whole; without, columns of numbers after their heads. */
  | { kind: 'table'; caption: string; heads: string[]; rows: string[][]; widths?: number[] }
  | { kind: 'page' }

export const p = (text: string): Part => ({ kind: 'p', text })
export const h = (level: number, text: string): Part => ({ kind: 'h', level, text })
