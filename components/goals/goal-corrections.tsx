import type { Goal } from '@/lib/framework/framework'
import { formatDate, onOneLine, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** Where an adopted wording has been put right, and what it said before. */
export function GoalCorrections({ goal, t, locale }: { goal: Goal; t: Dictionary; locale: Locale }) {
  return goal.corrections.map(({ day, why, titleBefore, summaryBefore }, i) => (
    <div key={i} className="notice">
      <p lang="sv">{t.corrected(onOneLine(formatDate(locale, day)), why)}</p>
      {[titleBefore, summaryBefore].map(
        text =>
          text && (
            <p key={text} className="soft small" lang="sv">
              {t.beforeCorrection(text)}
            </p>
          ),
      )}
    </div>
  ))
}
