import { ComparedText } from '@/components/texts/compared-text'
import { AskingForm } from '@/components/ui/asking-form'
import type { FormAction } from '@/lib/forms/form-state'
import type { Assessment } from '@/lib/followup/judgement'
import type { Version } from '@/lib/followup/versions/versions'
import { followUpSv as reports } from '@/lib/text/followup-sv'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { workSv } from '@/lib/text/work-sv'
import type { RoundKey } from './round-key'

const t = followUpWorkSv.versions
/** Without folding. */
const SHOWN = 4

export type Versions = {
  /** The latest first. */
  all: readonly Version[]
  /** Two that are held against each other, the elder first. */
  two: readonly [Version, Version] | null
  /** None where nothing may be written. */
  restore: FormAction | null
}
type Props = RoundKey & Versions & { goalId: number; assessment: Assessment }

/** What has been concluded of a goal: who wrote and when, two held against each other, and an older one taken back. */
export function VersionPart({ all, two, restore, goalId, assessment, ...key }: Props) {
  if (all.length === 0) return null
  const listed = (some: readonly Version[]) => (
    <ul className="rows versions">
      {some.map(version => {
        const isNow = version === all[0]
        return (
          <li key={version.id}>
            {nameOf(version)} {isNow && <span className="soft">({t.now})</span>}
            <br />
            {answersOf(version.said)}
            {restore && !isNow && (
              <AskingForm
                action={restore}
                which={{ ...key, goalId, seen: JSON.stringify(assessment), versionId: version.id }}
                words={{ label: t.restore, question: t.sure, yes: t.yes, cancel: t.cancel }}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
  const [latest, earlier] = [all.slice(0, SHOWN), all.slice(SHOWN)]
  return (
    <section aria-labelledby="versioner">
      <h2 id="versioner">{t.title}</h2>
      {listed(latest)}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          {listed(earlier)}
        </details>
      )}
      {two && (
        <>
          <form className="form" method="get" action="#versioner">
            <Choose {...{ all, name: 'fran', label: t.former, chosen: two[0].id }} />
            <Choose {...{ all, name: 'till', label: t.latter, chosen: two[1].id }} />
            <button className="ds-button" data-variant="secondary" type="submit">
              {t.compare}
            </button>
          </form>
          <ComparedVersions former={two[0].said} latter={two[1].said} />
        </>
      )}
    </section>
  )
}

function ComparedVersions({ former, latter }: { former: Assessment; latter: Assessment }) {
  const [before, after] = [inWords(former), inWords(latter)]
  return before === after ? <p>{t.same}</p> : <ComparedText former={before} latter={after} words={t} />
}

function Choose({ all, name, label, chosen }: Pick<Versions, 'all'> & Record<'name' | 'label' | 'chosen', string>) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {all.map(version => (
          <option key={version.id} value={version.id}>
            {nameOf(version)}
          </option>
        ))}
      </select>
    </div>
  )
}

const answersOf = ({ level, gaps, isFromFigures }: Pick<Assessment, 'level' | 'gaps' | 'isFromFigures'>): string => {
  const said = [level && reports.levelWords[level], gaps && reports.gapWords[gaps]].filter(Boolean).join('; ')
  return said ? `${said}${isFromFigures ? ` (${followUpWorkSv.taken.mark})` : ''}` : t.unanswered
}

const nameOf = ({ at, who }: Version): string => (at === null ? t.given : t.by(who, workSv.time(at)))

const inWords = ({ level, gaps, isFromFigures, text, reason, leftOut }: Assessment): string =>
  [
    answersOf({ level, gaps, isFromFigures }),
    text,
    reason && t.why(reason),
    leftOut.length > 0 && t.leftOut(leftOut.length),
  ]
    .filter(Boolean)
    .join('\n')
