import { CopyButton } from '@/components/ui/copy-button'
import { frameCode } from '@/lib/exchange/embedding'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  /** The page that shows the figure alone, with its host. */
  embedAddress: string
  title: string
  t: Dictionary
}

/** Taking the page along: its address, and its figure for another page. */
export function Share({ embedAddress, title, t }: Props) {
  const words = t.explorer.share
  const code = frameCode(embedAddress, title)
  return (
    <div className="share no-print">
      <CopyButton label={words.copyLink} copied={words.linkCopied} notCopied={words.notCopied} />
      <details>
        <summary>{words.embed}</summary>
        <p>{words.embedHow}</p>
        <textarea aria-label={words.code} readOnly rows={4} spellCheck={false} value={code} />
        <CopyButton label={words.copyCode} copied={words.codeCopied} notCopied={words.notCopied} text={code} />
      </details>
    </div>
  )
}
