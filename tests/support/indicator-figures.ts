/** A table as it stands: its heads, and its rows by the label of their period. */
export type ReadTable = { heads: string[]; rows: { period: string; cells: string[] }[] }

/** A mark and the words beside it, which lead somewhere when it stands in a strip. */
export type ReadMark = { status: string; words: string; href?: string }

/** A figure on any page, or a gap explained on an indicator's own, whose marks are difference and ratio. */
export type ReadFigure = { id: string; caption: string; marks: ReadMark[]; table: ReadTable; text: string }

export type ReadFigures = {
  figures: ReadFigure[]
  /** A figure of one period by place, which answers neither question and so has no marks. */
  places: ReadFigure[]
  gaps: ReadFigure[]
  strips: ReadMark[]
  sentences: { href: string; text: string }[]
}

/** What a page says of its indicators, as a reader meets it. Runs in the browser. */
export function readFigures(found: Document): ReadFigures {
  const words = (node?: Element | null) => (node?.textContent ?? '').trim()
  /** What a column is called, without the small words about it. */
  const name = (head: Element) =>
    [...head.childNodes]
      .flatMap(node => (node.nodeName === 'SMALL' ? [] : (node.textContent ?? '')))
      .join('')
      .trim()
  const all = (node: Element | Document, selector: string) => [...node.querySelectorAll(selector)]
  const statusOf = (node: Element) => node.querySelector('use')?.getAttribute('href')?.replace('#m-', '') ?? ''
  const read = (node: Element, caption: string): ReadFigure => {
    const table = all(node, 'table').at(-1)
    const rows = table ? all(table, 'tbody tr') : []
    return {
      id: node.id,
      caption: words(node.querySelector(caption)),
      marks: all(node, '.status-mark').map(mark => ({ status: statusOf(mark), words: words(mark) })),
      table: {
        heads: table ? all(table, 'thead th').map(name) : [],
        rows: rows.map(row => ({ period: words(row.querySelector('th')), cells: all(row, 'td').map(words) })),
      },
      text: words(node),
    }
  }
  const drawn = all(found, 'figure.figure').map(figure => read(figure, 'figcaption'))
  return {
    figures: drawn.filter(({ marks }) => marks.length > 0),
    places: drawn.filter(({ marks }) => marks.length === 0),
    gaps: all(found, 'section[id^="skillnad-"]').map(section => read(section, 'h3 + p')),
    strips: all(found, '.mark-row a').map(mark => ({
      status: statusOf(mark),
      words: mark.getAttribute('title') ?? '',
      href: mark.getAttribute('href') ?? '',
    })),
    sentences: all(found, '.gap-words dd').map(said => ({
      href: said.querySelector('a')?.getAttribute('href') ?? '',
      text: words(said.querySelector('a + span')),
    })),
  }
}
