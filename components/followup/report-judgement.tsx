import type { ReportGoal } from '@/lib/followup/report'
import { countedWords } from '@/lib/followup/judged-in'
import type { Judged } from '@/lib/followup/judgement'
import { markdownToHtml } from '@/lib/text/markdown'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = { judgement: ReportGoal['judgement']; t: Dictionary; locale: Locale }

/** What the municipality has concluded, beside what the figures say; nothing where nobody has written. */
export function ReportJudgement({ judgement, t, locale }: Props) {
  if (!judgement) return null
  const words = t.reports
  const said = ({ level, gaps }: Judged) => words.bothAnswers(words.levelWords[level], words.gapWords[gaps])
  const { text, reason, computed } = judgement
  const lang = languages[locale].swedish
  return (
    <div className="judgement">
      <p>
        <strong>{words.judged}:</strong> {said(judgement)}.{' '}
        <span className="soft">
          {words.figuresSay}: {said(computed)}. {countedWords(computed.counted, t).join(' ')}
        </span>
      </p>
      <div lang={lang} dangerouslySetInnerHTML={{ __html: withLowerHeadings(markdownToHtml(text)) }} />
      {reason && (
        <p>
          <strong>{words.reason}:</strong> <span lang={lang}>{reason}</span>
        </p>
      )}
    </div>
  )
}

/** What is written stands under a goal's heading, so its own are below that; several texts share a page, so none has an id. */
const withLowerHeadings = (html: string): string =>
  html.replace(/<(\/?)h[1-6](?: id="[^"]*")?>/g, (_, end: string) => `<${end}h5>`)
