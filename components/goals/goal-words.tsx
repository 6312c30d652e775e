import type { Goal } from '@/lib/framework/framework'

/** A goal's title, marked as Swedish where an English page has no translation of it. */
export const GoalWords = ({ goal: { title, titleLang } }: { goal: Pick<Goal, 'title' | 'titleLang'> }) => (
  <span lang={titleLang}>{title}</span>
)
