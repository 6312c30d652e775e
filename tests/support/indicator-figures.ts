/** A table as it stands: its heads, and its rows by the label of their period. */
export type ReadTable = { heads: string[]; rows: { period: string; cells: string[] }[] }

/** What was found, in code and in the words beside it: "worse", "veryLikely". */
export type ReadAnswer = { verdict: string; chance: string; words: string }

/** A figure on any page, or a gap explained on an indicator's own, whose answers are difference and ratio. */
export type ReadFigure = {
  id: string
  finding: string
  caption: string
  answers: ReadAnswer[]
  table: ReadTable
  text: string
}

/** A row of a list, which leads to the indicator that it is about. */
export type ReadRow = ReadAnswer & { href: string }

export type ReadFigures = {
  figures: ReadFigure[]
  /** A figure of one period by place, which answers neither question. */
  places: ReadFigure[]
  gaps: ReadFigure[]
  rows: ReadRow[]
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
  const said = (code: string | null, words: string): ReadAnswer[] => {
    const [verdict, chance] = code?.split(' ') ?? []
    return verdict && chance ? [{ verdict, chance, words }] : []
  }
  const lines = (node: Element) =>
    all(node, '.answer-line').flatMap(line =>
      said(`${line.getAttribute('data-verdict')} ${line.getAttribute('data-chance')}`, words(line)),
    )
  const read = (node: Element, caption: string): ReadFigure => {
    const table = all(node, 'table').at(-1)
    const rows = table ? all(table, 'tbody tr') : []
    return {
      id: node.id,
      caption: words(node.querySelector(caption)),
      // The measure's name, which only a screen reader is told there, is no part of it.
      finding: words(node.querySelector('.is-finding'))
        .slice(words(node.querySelector('.is-finding > .vh')).length)
        .trim(),
      answers: [
        ...said(node.getAttribute('data-level'), ''),
        ...said(node.getAttribute('data-gap'), ''),
        ...lines(node),
      ],
      table: {
        heads: table ? all(table, 'thead th').map(name) : [],
        rows: rows.map(row => ({ period: words(row.querySelector('th')), cells: all(row, 'td').map(words) })),
      },
      text: words(node),
    }
  }
  // What is frozen was judged on the page that it was drawn as; its table stands at the report's end.
  const drawn = all(found, 'figure.figure:not(.frozen)').map(figure => read(figure, 'figcaption'))
  return {
    figures: drawn.filter(({ answers }) => answers.length > 0),
    places: drawn.filter(({ answers }) => answers.length === 0),
    gaps: all(found, 'section[id^="skillnad-"]').map(section => read(section, 'h3 + p')),
    rows: all(found, '[data-verdict][data-chance] a[href]').flatMap(link => {
      const row = link.closest('[data-verdict]')!
      const code = `${row.getAttribute('data-verdict')} ${row.getAttribute('data-chance')}`
      return said(code, words(row)).map(answer => ({ ...answer, href: link.getAttribute('href') ?? '' }))
    }),
  }
}
