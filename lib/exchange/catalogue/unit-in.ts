/** What a title says that its values are in; per: what they are counted per. Null where it doesn't say. */
export type Unit = { unit: string; per: number | null; decimals: number }

const ENDED = /\s*\(\s*[-–]\s*\d{4}\s*\)\s*$/
const number = (text: string): number => Number(text.replace(/[\s\u00a0]/g, ''))

/** Kolada ends a title with its unit: ", andel (%)", ", antal/1000 inv", ", kr/inv", ", år", ", index". */
export function unitIn(title: string): Unit | null {
  const bare = title.replace(ENDED, '')
  if (/,? ?andel\b[^,]*\(%\)[^,]*$|,? \(%\)$/i.test(bare)) return { unit: 'procent', per: 100, decimals: 1 }
  const rate = /,\s*(antal(?:\s\p{L}+)?\s?\/\s?([\d\s\u00a0]+)\s?inv(?:ånare|\.)?)\s*$/iu.exec(bare)
  if (rate) return { unit: `antal per ${rate[2]!.trim()} invånare`, per: number(rate[2]!), decimals: 1 }
  const last = bare.split(',').at(-1)!.trim().toLowerCase()
  if (/^kr\b|^kronor\b/.test(last)) return { unit: last.replace(/^kr\/inv\b.*/, 'kr/inv'), per: null, decimals: 0 }
  if (last === 'antal') return { unit: 'antal', per: null, decimals: 0 }
  if (last === 'år') return { unit: 'år', per: null, decimals: 1 }
  if (last === 'balanstal' || last === 'index') return { unit: last, per: null, decimals: 2 }
  return null
}

/** What a table says that its numbers are in. */
export function unitNamed(said: string): Omit<Unit, 'decimals'> {
  if (/^(procent|%|andel)/i.test(said)) return { unit: 'procent', per: 100 }
  return { unit: said.toLowerCase(), per: null }
}
