import type { Locale } from '@/lib/text/numbers'
import { Swedish } from '../layout/swedish'

const LONG = 60

/** A goal as the heading of its page, worded as adopted; many words are set smaller. */
export function GoalHeading({ title, locale }: { title: string; locale: Locale }) {
  return (
    <h1 className={title.length > LONG ? 'is-long' : undefined}>
      <Swedish locale={locale}>{title}</Swedish>
    </h1>
  )
}
