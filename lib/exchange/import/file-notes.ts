import { LONGEST_NAME } from './table'
import { isSign } from './signs'

const SAYS_SOURCE = /^(?:käll(?:a|or)|source)s?\s*:\s*(.*)$/i
const FROM = /^statistik från ([^,:]+)/i
const ADDRESS = /^https?:\/\/\S+$/i

/** Whose figures a file says that it holds, in the texts above and below its table: "Källa: SCB", "Statistik från Skolverket". */
export function sourceIn(above: readonly string[], below: readonly string[]): string | null {
  const texts = [...above, ...below]
  const at = texts.findIndex(text => SAYS_SOURCE.test(text))
  const said = at < 0 ? '' : SAYS_SOURCE.exec(texts[at]!)![1] || texts[at + 1] || ''
  const found =
    said || texts.flatMap(text => FROM.exec(text)?.[1] ?? [])[0] || above.find(text => ADDRESS.test(text)) || ''
  return found === '' || found.length > LONGEST_NAME ? null : found
}

const EXPLAINS = /^(\S{1,6})\s*(?:=|:|betyder)\s*(.{3,80})$/i

/** What signs mean, by the notes around a table: "X = 1–3 fall", ".. = Uppgift saknas". */
export const explainedIn = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    texts.flatMap(text => {
      const [, sign = '', meaning = ''] = EXPLAINS.exec(text) ?? []
      return sign !== '' && isSign(sign) ? [[sign, meaning]] : []
    }),
  )
