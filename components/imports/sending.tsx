import { severalFilesSv as t } from '@/lib/text/several-files-sv'
import type { Progress } from './use-import'

/** How far a file has come on its way to review; nothing holds until all of it is written. */
export function Sending({ progress, halt }: { progress: Progress | null; halt: () => void }) {
  return (
    <section>
      <p role="status">{progress ? t.written(progress.done, progress.of) : t.checking}</p>
      <progress aria-label={t.progress} max={progress?.of} value={progress?.done} />
      <p>
        <button className="ds-button" data-variant="secondary" type="button" onClick={halt}>
          {t.halt}
        </button>{' '}
        {t.haltHint}
      </p>
    </section>
  )
}
