import { lackQuery, type Counted, type Lack } from '@/lib/coverage/lack-filter'

type Props<L extends Lack> = {
  title: string
  counts: readonly Counted<L>[]
  words: Record<L, string>
  chosen: L | null
  /** The page without a choice. */
  here: string
}

/** What rows can be found by that they lack, each with how many: links, so that a choice stays in the address. */
export function LackLinks<L extends Lack>({ title, counts, words, chosen, here }: Props<L>) {
  if (counts.length === 0) return null
  return (
    <nav className="lack-links" aria-label={title}>
      <p>{title}</p>
      <ul>
        {counts.map(({ lack, many }) => (
          <li key={lack} data-lack={lack}>
            <a href={`${here}${lackQuery(lack)}`} aria-current={lack === chosen || undefined}>
              {`${words[lack]} (${many})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
