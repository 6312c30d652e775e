import { hashWords } from '@/lib/followup/frozen-words'
import type { FrozenReport } from '@/lib/followup/report'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = { frozen: FrozenReport; t: Dictionary; locale: Locale }

/** How the report was made, what was said of its gaps, and by what its bytes are known. */
export function ReportMethod({ frozen, t, locale }: Props) {
  const { report, version } = frozen
  const words = t.reports
  return (
    <section className="part long">
      <h2>{words.method}</h2>
      {words.methodSays.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {report.notes.length > 0 && (
        <>
          <h3>{words.notes}</h3>
          <ul>
            {report.notes.map(({ kind, text }) => (
              <li key={kind}>
                {words.noteKinds[kind] && `${words.noteKinds[kind]}: `}
                <span lang={languages[locale].swedish}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft small report-hash">
        {words.version(version)}. {report.diaryNumber && `${words.diaryNumber(report.diaryNumber)}. `}
        {hashWords(frozen, locale)}
      </p>
    </section>
  )
}
