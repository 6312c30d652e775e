import type { Choice } from '@/lib/observations/view'
import { EVERYONE, NO_COMPARISON, viewSegments, type View } from '@/lib/observations/view'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  view: View
  dimensions: Choice[]
  comparisons: Choice[]
  hrefOf: (segments: string[]) => string
  t: Dictionary
  locale: Locale
}

/** The finite choices of a page of figures, each a link to a page of its own; only those with data, where there are two. */
export function ViewChoices({ view, dimensions, comparisons, hrefOf, t, locale }: Props) {
  const groups: [string, keyof View, { slug: string; label: string }[]][] = [
    [
      t.groupBy,
      'dimension',
      [...dimensions.map(d => ({ slug: d.slug, label: d.title[locale] })), { slug: EVERYONE, label: t.total }],
    ],
    [
      t.compareWith,
      'comparison',
      [
        ...comparisons.map(c => ({ slug: c.slug, label: c.title[locale] })),
        { slug: NO_COMPARISON, label: t.noComparison },
      ],
    ],
  ]
  const open = groups.filter(([, , options]) => options.length > 1)
  return open.map(([heading, part, options]) => (
    <nav className="choices" key={part} aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {options.map(({ slug, label }) => (
          <li key={slug}>
            <a
              href={hrefOf(viewSegments({ ...view, [part]: slug }))}
              aria-current={view[part] === slug ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ))
}
