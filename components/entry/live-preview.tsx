import { useEffect, useState, type ReactNode } from 'react'
import { entrySv } from '@/lib/text/entry-sv'

const t = entrySv.preview
/** Someone who types on is not answered for each key. */
const PAUSE_MS = 600

export type PreviewAction = (sent: unknown) => Promise<{ ok: true; shown: ReactNode } | { ok: false }>

type Props = {
  about: { municipality: string; municipalityId: number; indicatorId: number; personId: number }
  /** When the server last took what was typed. */
  savedAt: string | null
  preview: PreviewAction
}

/** The figure, the headline and the answers as readers would meet them, drawn anew each time something has been saved. */
export function LivePreview({ about, savedAt, preview }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [answer, setAnswer] = useState<{ shown: ReactNode; of: string | null } | null>(null)
  const { municipality, municipalityId, indicatorId, personId } = about
  useEffect(() => {
    if (!isOpen) return
    let isOld = false
    const timer = setTimeout(() => {
      preview({ municipality, municipalityId, indicatorId, personId }).then(
        told => !isOld && setAnswer({ shown: told.ok ? told.shown : <p>{t.failed}</p>, of: savedAt }),
        () => !isOld && setAnswer({ shown: <p>{t.failed}</p>, of: savedAt }),
      )
    }, PAUSE_MS)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [isOpen, savedAt, preview, municipality, municipalityId, indicatorId, personId])
  const isLate = isOpen && answer?.of !== savedAt
  return (
    <details className="part live-preview no-print" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t.title}</summary>
      <h2 className="vh">{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <p role="status" className="soft">
        {isLate && t.working}
      </p>
      <div aria-busy={isLate}>{answer?.shown}</div>
    </details>
  )
}
