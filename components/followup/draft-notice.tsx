import { fileName } from '@/lib/exchange/file-kinds'
import { followUpSv } from '@/lib/text/followup-sv'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { locales } from '@/lib/text/numbers'

const t = followUpWorkSv.draft

type Props = {
  round: { href: string; label: string }
  fileAt: (file: string) => string
  /** How many goals nobody has judged, or written of. */
  left: number
}

/** Says above a report, and on each sheet of it, that it isn't published. */
export function DraftNotice({ round, fileAt, left }: Props) {
  return (
    <>
      <p className="draft-mark">{followUpSv.draft.mark}</p>
      <div className="no-print">
        <p className="crumbs">
          <a href={round.href}>{round.label}</a>
        </p>
        <p>
          {t.lead} {left > 0 && t.left(left)}
        </p>
        <ul className="plain files">
          {locales.map(locale => (
            <li key={locale}>
              <a href={fileAt(fileName('rapport', 'pdf', locale))}>{t.pdf[locale]}</a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
