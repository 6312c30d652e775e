'use client'

import { useState } from 'react'
import { ColumnHeads } from '@/components/ui/column-heads'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'

type Lack = keyof typeof t.lacks
type Row = {
  code: string
  name: string
  title: string
  href: string
  last: string | null
  lacks: readonly Lack[]
  isWaiting: boolean
}

/** Which indicator to edit, searched by every word in its names, with what each lacks. */
export function IndicatorList({ indicators }: { indicators: readonly Row[] }) {
  const [asked, ask] = useState('')
  const words = asked.toLowerCase().split(/\s+/)
  const found = indicators.filter(({ code, name, title }) => {
    const text = `${code} ${name} ${title}`.toLowerCase()
    return words.every(word => text.includes(word))
  })
  return (
    <>
      <div className="field entry-search">
        <label htmlFor="falt-sok">{t.search}</label>
        <input id="falt-sok" type="search" value={asked} onChange={event => ask(event.target.value)} />
      </div>
      <p role="status">{t.found(found.length)}</p>
      <table className="listing">
        <ColumnHeads heads={[t.columns.name, t.columns.last, t.columns.lacks]} />
        <tbody>
          {found.map(({ code, name, href, last, lacks, isWaiting }) => (
            <tr key={code}>
              <th scope="row">
                <a href={href}>{name}</a>
                <span className="soft small">
                  {' '}
                  {code}
                  {isWaiting && `, ${t.waits}`}
                </span>
              </th>
              <td data-head={t.columns.last}>{last ?? t.noValues}</td>
              <td data-head={t.columns.lacks}>{lacks.map(lack => t.lacks[lack]).join(', ') || t.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
