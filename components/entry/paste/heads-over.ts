import type { TypedField } from '@/lib/values/typed-cell'
import type { RowIndex } from './row-index'
import { fieldOver, isBlank, isTime, labelOf, widthOf } from './sheet-words'

/** What stands over a column: the field it holds, and names of rows; `told` as it is written. */
export type Head = { field: TypedField | undefined; names: readonly string[]; told: string }

/** The lines over a sheet's figures, column by column. A year stands over those to its right that have none. */
export function headsOver(lines: readonly (readonly string[])[], index: RowIndex): Map<number, Head> {
  const width = widthOf(lines)
  const filled = lines.map(line => (line.some(isTime) ? filledOn(line, width) : line))
  const heads = new Map<number, Head>()
  for (let column = 0; column < width; column++) {
    const texts = filled.map(line => line[column] ?? '').filter(text => !isBlank(text))
    if (texts.length === 0) continue
    const isName = (text: string) => isTime(text) || index.titles.has(labelOf(text)) || index.words.has(labelOf(text))
    const field = texts.map(fieldOver).findLast(Boolean)
    heads.set(column, { field, names: texts.filter(text => !fieldOver(text) && isName(text)), told: texts.join(', ') })
  }
  return heads
}

function filledOn(line: readonly string[], width: number): string[] {
  const filled: string[] = []
  for (let column = 0; column < width; column++) {
    const [text, before] = [line[column] ?? '', filled[column - 1] ?? '']
    filled.push(isBlank(text) && isTime(before) ? before : text)
  }
  return filled
}
