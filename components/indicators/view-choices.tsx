import { type Choice, type Choices, EVERYONE, MOST_CHANGED, NO_COMPARISON } from '@/lib/observations/view'
import { viewSegments, type View } from '@/lib/observations/view'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  view: View
  /** The view that the page opens on. */
  home: View
  choices: Choices
  hrefOf: (segments: string[]) => string
  t: Dictionary
  locale: Locale
}

/**
 * The finite choices of a page of figures, each a link to a page of its own; only those with data, where there are two.
 * One that divides some of the figures only says how many.
 */
export function ViewChoices({ view, home, choices, hrefOf, t, locale }: Props) {
  const told = ({ slug, title, figures }: Choice) => ({
    slug,
    label: title[locale],
    part: figures < choices.figures ? t.someFigures(figures, choices.figures) : '',
  })
  const plain = (slug: string, label: string) => ({ slug, label, part: '' })
  const dimensions = [
    ...(home.dimension === MOST_CHANGED ? [plain(MOST_CHANGED, t.mostChanged)] : []),
    ...choices.dimensions.map(told),
    plain(EVERYONE, t.total),
  ]
  const groups = [
    { heading: t.groupBy, part: 'dimension', options: dimensions },
    {
      heading: t.compareWith,
      part: 'comparison',
      options: [...choices.comparisons.map(told), plain(NO_COMPARISON, t.noComparison)],
    },
  ] as const
  return groups
    .filter(({ options }) => options.length > 1)
    .map(({ heading, part, options }) => (
      <nav className="choices" key={part} aria-label={heading}>
        <h2>{heading}</h2>
        <ul>
          {options.map(({ slug, label, part: some }) => (
            <li key={slug}>
              <a
                href={hrefOf(viewSegments({ ...view, [part]: slug }, home))}
                aria-current={view[part] === slug ? 'true' : undefined}
              >
                {label}
              </a>
              {some && <span className="soft small"> ({some})</span>}
            </li>
          ))}
        </ul>
      </nav>
    ))
}
