/**
 * Rows and columns of what a spreadsheet puts on the clipboard: tabs between columns, newlines between rows, quotes
 * only round cells that hold either or a quote. A last empty line is no row.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (isQuoted && letter === '"' && text[i + 1] === '"') {
      cell += '"'
      i++
    } else if (isQuoted) {
      if (letter === '"') isQuoted = false
      else cell += letter
    } else if (letter === '"' && cell === '' && closes(text, i)) isQuoted = true
    else if (letter === '\t') endCell()
    else if (letter === '\n' || (letter === '\r' && text[i + 1] !== '\n')) {
      endCell()
      rows.push([])
    } else if (letter !== '\r') cell += letter
  }
  endCell()
  if (rows.length > 1 && rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') rows.pop()
  return rows
}

/** Whether the quote at a place begins a quoted cell: one that stands alone is a quote and nothing more. */
const closes = (text: string, at: number): boolean => /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(at))

/** The same block for a spreadsheet to read. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => row.map(quoted).join('\t')).join('\n')

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
