import { entrySv } from '@/lib/text/entry-sv'
import { timeOf } from '@/lib/text/moments'
import { UNSAVED, type SaveState } from './saver'
import { showField } from './show-field'

const t = entrySv.saving

type Props = {
  saving: SaveState
  restored: number
  signInHref: string
  /** Where the first thing stands that the person has typed in two ways. */
  choiceAt: string | undefined
}

/** Whether what is typed is safe, said aloud when it changes. */
export function SaveStateLine({ saving, restored, signInHref, choiceAt }: Props) {
  const { phase, savedAt, isOnDevice } = saving
  const words = phase === 'saved' ? t.saved(timeOf(savedAt!)) : t[phase]
  const isBad = UNSAVED.has(phase)
  return (
    <p role="status" className={isBad ? 'save-state fault' : 'save-state'}>
      {restored > 0 && <span>{t.restored(restored)} </span>}
      <span>{words}</span>
      {phase === 'asks' && choiceAt && (
        <>
          {' '}
          <a
            href={`#${choiceAt}`}
            onClick={event => {
              event.preventDefault()
              showField(choiceAt)?.querySelector('button')?.focus()
            }}
          >
            {t.choose}
          </a>
        </>
      )}
      {isBad && phase !== 'asks' && isOnDevice && <span> {t.onDevice}</span>}
      {!isOnDevice && phase !== 'saved' && <span> {t.notOnDevice}</span>}
      {phase === 'signedOut' && (
        <>
          {' '}
          <a href={signInHref} target="_blank">
            {t.signIn}
          </a>
        </>
      )}
    </p>
  )
}
