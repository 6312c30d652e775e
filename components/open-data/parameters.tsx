import type { PARAMETERS } from '@/lib/exchange/open-data/parameters'
import type { Dictionary } from '@/lib/text/sv'

type Every<T> = T extends { shape: infer Shape } ? keyof Shape : never
type Parameter = Every<(typeof PARAMETERS)[keyof typeof PARAMETERS]>

/** What each part of a question means. */
export function Parameters({ t }: { t: Dictionary }) {
  const words: Record<Parameter, string> = t.openData.parameters
  return (
    <ul>
      {Object.entries(words).map(([name, meaning]) => (
        <li key={name}>
          <code>{name}</code>: {meaning}
        </li>
      ))}
    </ul>
  )
}
