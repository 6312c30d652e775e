import type { Concept } from './concept'

/** What the index knows of a language. */
export type Tongue = {
  stemmers: ((word: string) => string)[]
  /** What people write around what they ask for. */
  around: ReadonlySet<string>
  concepts: readonly Concept[]
}
