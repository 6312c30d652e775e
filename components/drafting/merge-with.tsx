'use client'

import { useState } from 'react'
import { draftSv } from '@/lib/text/draft-sv'

const t = draftSv.join

type Props = { others: readonly { id: number; label: string; href: string }[] }

/** Which other goal one is to be made one with; what follows is shown before anything is done. */
export function MergeWith({ others }: Props) {
  const [href, choose] = useState(others[0]?.href ?? '')
  return (
    <div className="form">
      <div className="field">
        <label htmlFor="falt-andra">{t.other}</label>
        <select id="falt-andra" value={href} onChange={event => choose(event.target.value)}>
          {others.map(other => (
            <option key={other.id} value={other.href}>
              {other.label}
            </option>
          ))}
        </select>
      </div>
      <p className="onward">
        <a href={href}>{t.choose}</a>
      </p>
    </div>
  )
}
