import type { Goal } from '@/lib/framework/framework'
import type { Dictionary } from '@/lib/text/sv'

const LONG = 60

/** A goal as the heading of its page; many words are set smaller. Under a translation stands what was adopted. */
export function GoalHeading({ goal: { title, titleLang, adoptedTitle }, t }: { goal: Goal; t: Dictionary }) {
  return (
    <>
      <h1 className={title.length > LONG ? 'is-long' : undefined} lang={titleLang}>
        {title}
      </h1>
      {adoptedTitle && (
        <p className="adopted soft small">
          {t.adoptedTitle}: <span lang="sv">{adoptedTitle}</span>
        </p>
      )}
    </>
  )
}
