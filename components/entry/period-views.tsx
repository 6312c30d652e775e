import { entrySv } from '@/lib/text/entry-sv'
import { periodSv as t } from '@/lib/text/period-sv'
import type { Grid } from '@/lib/values/grid'

type Show = 'due' | 'own' | 'all'
type Props = {
  page: {
    grid: Grid
    year: number
    years: readonly number[]
    show: Show
    page: number
    pages: number
    isReadOnly: boolean
    partsElsewhere: readonly { code: string; name: string }[]
  }
  hrefOf: (year: number) => string
  gridOf: (code: string) => string
  /** Address of the same rows as a file to fill in. */
  blank: string
}

const SLUG: Record<Show, string> = { due: 'vantar', own: 'egna', all: 'alla' }

/** Which year, which of its indicators, and the blank sheet of them. */
export function PeriodViews({ page, hrefOf, gridOf, blank }: Props) {
  const { grid, year, years, show, pages, isReadOnly, partsElsewhere } = page
  const at = (of: number, which: Show, number = 1) =>
    `${hrefOf(of)}?visa=${SLUG[which]}${number > 1 ? `&sida=${number}` : ''}`
  const links = (title: string, all: { key: string; href: string; words: string; isHere: boolean }[]) => (
    <nav className="choices" aria-label={title}>
      <ul>
        {all.map(({ key, href, words, isHere }) => (
          <li key={key}>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
  const due = new Set(grid.blocks.filter(({ isDue }) => isDue).map(({ rows }) => rows[0]?.cell.indicatorId))
  return (
    <div className="entry-views no-print">
      {links(
        t.years,
        years.map(one => ({ key: `${one}`, href: at(one, show), words: `${one}`, isHere: one === year })),
      )}
      {links(
        t.shows.title,
        (['due', 'own', 'all'] as const).map(one => ({
          ...{ key: one, href: at(year, one), words: t.shows[one], isHere: one === show },
        })),
      )}
      {pages > 1 &&
        links(
          entrySv.pages,
          Array.from({ length: pages }, (_, i) => i + 1).map(number => ({
            ...{ key: `${number}`, href: at(year, show, number), words: entrySv.page(number, pages) },
            isHere: number === page.page,
          })),
        )}
      <p>
        {grid.blocks.length === 0 ? t.nothing(grid.name) : `${t.many(grid.indicators.length)}. ${t.waiting(due.size)}`}
      </p>
      {grid.blocks.length > 0 && !isReadOnly && (
        <p>
          <a href={blank}>{t.blank}</a> <span className="hint">{t.blankHint}</span>
        </p>
      )}
      {partsElsewhere.length > 0 && (
        <p>
          {t.partsElsewhere}{' '}
          {partsElsewhere.map(({ code, name }, i) => (
            <span key={code}>
              {i > 0 && ', '}
              <a href={`${gridOf(code)}?vy=omraden`}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
