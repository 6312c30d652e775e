import { outlineSv } from '@/lib/text/outline-sv'
import { COLUMNS, isNamed, type Column, type Line } from './line'

/** Said by the heading, or by the text under it. */
const OWN_PLACE: readonly Column[] = ['level', 'number', 'title', 'text']
const LISTED = COLUMNS.filter(column => !OWN_PLACE.includes(column))
const HEADING = /^#+\s+(.*)$/

/** Whether a text is an outline and no table. */
export const isMarkdown = (text: string): boolean => HEADING.test(text.trimStart().split('\n')[0] ?? '')

/**
 * An outline in Markdown: a heading "Effektmål 1.2: what it says" for every row, its text under it, and a list
 * "- Bidrar till: 1.1" of the rest. How many # a heading has is for readers; its level says where it belongs.
 */
export function linesOfMarkdown(markdown: string, levels: readonly string[] = []): Line[] {
  const lines: Line[] = []
  const texts: string[][] = []
  markdown.split(/\r?\n/).forEach((written, i) => {
    const heading = HEADING.exec(written)?.[1]
    if (heading !== undefined) {
      lines.push({ row: i + 1, ...headingOf(heading.trim(), levels) })
      texts.push([])
      return
    }
    const [line, text] = [lines.at(-1), texts.at(-1)]
    if (!line || !text) return
    const field = fieldOf(written)
    if (field) line[field.column] = field.text
    else text.push(written.replace(/^\\(?=\\*(#|- ))/, ''))
  })
  // Without a text it says nothing of the one that there is.
  return lines.map((line, i) => {
    const text = texts[i]!.join('\n').trim()
    return text ? { ...line, text } : line
  })
}

/** The same the other way; `depthOf` says how many # a heading gets. */
export const markdownOf = (lines: readonly Line[], depthOf: (line: Line) => number): string =>
  lines
    .map(line => {
      const heading = `${'#'.repeat(depthOf(line))} ${[line.level, line.number].filter(Boolean).join(' ')}: ${line.title}`
      const text = (line.text ?? '').replaceAll(/^(?=\\*(#|- ))/gm, '\\')
      const fields = LISTED.flatMap(column => (line[column] ? [`- ${outlineSv.columns[column]}: ${line[column]}`] : []))
      return [heading, text, fields.join('\n')].filter(Boolean).join('\n\n')
    })
    .join('\n\n') + '\n'

/** A level that is known is read whole, whatever it is called. */
function headingOf(heading: string, levels: readonly string[]): Pick<Line, 'level' | 'number' | 'title'> {
  const known = levels
    .toSorted((a, b) => b.length - a.length)
    .find(name => isNamed(heading.slice(0, name.length), name) && /^(\s+\S+)?:/.test(heading.slice(name.length)))
  const [, level = '', number = '', title = ''] = known
    ? (/^(.*?)(?:\s+(\S+))?:\s*(.*)$/.exec(heading.slice(known.length)) ?? [])
    : (/^([^:]+?)(?:\s+(\d[\d.]*))?:\s*(.*)$/.exec(heading) ?? [])
  return title === '' && !known && level === ''
    ? { level: '', number: '', title: heading }
    : { level: known ?? level, number, title }
}

function fieldOf(written: string): { column: Column; text: string } | null {
  const [, name = '', text = ''] = /^- ([^:]+):\s*(.*)$/.exec(written) ?? []
  const column = LISTED.find(one => isNamed(outlineSv.columns[one], name))
  return column ? { column, text: text.trim() } : null
}
