import type { MouseEventHandler } from 'react'
import { island } from './island'

type Props = {
  label: string
  /** What is said when it is copied, and when the browser refuses. */
  copied: string
  notCopied: string
  /** What to copy; without it the page's own address. */
  text?: string
  /** Where React lives; elsewhere an island copies. */
  onClick?: MouseEventHandler<HTMLButtonElement>
}

/** Copies, and says so in words. Hidden by the stylesheet where no scripts run. */
export function CopyButton({ label, copied, notCopied, text, onClick }: Props) {
  const act = onClick ? { onClick } : island('copy')
  return (
    <span className="copy">
      <button type="button" data-copy={text} data-copied={copied} data-not-copied={notCopied} {...act}>
        {label}
      </button>
      <span role="status" />
    </span>
  )
}
