'use client'
import { useEffect, useRef, useState } from 'react'
import { wasClicked } from './kept-click'

type Props = {
  label: string
  /** What is said when it is copied, and when the browser refuses. */
  copied: string
  notCopied: string
  /** What to copy; without it the page's own address. */
  text?: string
}

/** Copies, and says so in words. Hidden by the stylesheet where no scripts run. */
export function CopyButton({ label, copied, notCopied, text }: Props) {
  const [said, setSaid] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const copy = async () => {
    const wanted = text ?? window.location.origin + window.location.pathname
    // A page that came over plain http has no clipboard: then the text is there to be copied by hand.
    const done = await navigator.clipboard?.writeText(wanted).then(
      () => true,
      () => false,
    )
    setSaid(done ? copied : `${notCopied} ${wanted}`)
  }
  useEffect(() => {
    if (button.current && wasClicked(button.current)) button.current.click()
  }, [])
  return (
    <span className="copy">
      <button ref={button} type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
