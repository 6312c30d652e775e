import type { FormAction } from '@/lib/forms/form-state'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { RoundForm } from './round-form'
import type { RoundKey } from './round-key'

const t = followUpWorkSv.publish

type Props = RoundKey & {
  status: 'open' | 'inReview' | 'published'
  version: number
  proposedBy: string | null
  /** What readers are to be told of a new version. */
  publicNote: string | null
  diaryNumber: string
  isPassed: boolean
  may: { run: boolean; publish: boolean; isOwn: boolean }
  /** The report as it will be. */
  draft: string
  actions: Record<'propose' | 'giveBack' | 'publish' | 'amend', FormAction>
}

/** The steps from written to published, by two people. */
export function PublishPart({
  status,
  version,
  proposedBy,
  publicNote,
  diaryNumber,
  isPassed,
  may,
  draft,
  actions,
  ...key
}: Props) {
  const read = (
    <p>
      <a href={draft}>{followUpWorkSv.draft.link}</a>
    </p>
  )
  if (status === 'published')
    return may.run ? (
      <RoundForm {...key} action={actions.amend} label={t.amend} sure={{ question: t.amendSure, yes: t.amendYes }} />
    ) : null
  if (status === 'open')
    return (
      <>
        <p>{t.how}</p>
        {read}
        {!isPassed && <p>{t.notYet}</p>}
        {isPassed && may.run && (
          <RoundForm
            {...key}
            action={actions.propose}
            label={t.propose}
            note={version > 0 ? (publicNote ?? '') : undefined}
            diaryNumber={diaryNumber}
          />
        )}
      </>
    )
  return (
    <>
      {proposedBy && <p>{t.waits(proposedBy)}</p>}
      {read}
      {publicNote && (
        <p>
          {t.toReaders}: <q className="said">{publicNote}</q>
        </p>
      )}
      {may.publish ? (
        <RoundForm {...key} action={actions.publish} label={t.publish} sure={{ question: t.sure, yes: t.yes }} />
      ) : (
        <p>{may.isOwn ? t.own : t.waitsForAdministrator}</p>
      )}
      {(may.run || may.publish) && <RoundForm {...key} action={actions.giveBack} label={t.return} />}
    </>
  )
}
