'use client'

import { useState } from 'react'
import { entrySv } from '@/lib/text/entry-sv'

const t = entrySv.choose

type Choice = {
  code: string
  name: string
  title: string
  unit: string
  href: string
  isOwn: boolean
  hasPlaces: boolean
  last: string | null
  due: readonly string[]
}

/** Which indicator to enter values for: searched by every word in its names. */
export function EntryChoices({ choices }: { choices: readonly Choice[] }) {
  const [asked, ask] = useState('')
  const words = asked.toLowerCase().split(/\s+/)
  const found = choices.filter(({ code, name, title }) => {
    const text = `${code} ${name} ${title}`.toLowerCase()
    return words.every(word => text.includes(word))
  })
  const [own, others] = [found.filter(one => one.isOwn), found.filter(one => !one.isOwn)]
  return (
    <>
      <div className="field entry-search">
        <label htmlFor="falt-sok">{t.search}</label>
        <input id="falt-sok" type="search" value={asked} onChange={event => ask(event.target.value)} />
      </div>
      <p role="status">{t.found(found.length)}</p>
      <Choices title={t.own} lead={t.ownLead} choices={own} />
      <Choices title={t.others} lead={t.othersLead} choices={others} />
    </>
  )
}

function Choices({ title, lead, choices }: { title: string; lead: string; choices: readonly Choice[] }) {
  if (choices.length === 0) return null
  return (
    <section className="part" aria-label={title}>
      <h2>{title}</h2>
      <p>{lead}</p>
      <table className="listing">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.last}</th>
            <th scope="col">{t.due}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ code, name, unit, href, hasPlaces, last, due }) => (
            <tr key={code}>
              <th scope="row">
                <a href={href}>{name}</a>
                <span className="soft small">
                  {' '}
                  {hasPlaces ? `${code}, ${unit}, ${t.hasPlaces}` : `${code}, ${unit}`}
                </span>
              </th>
              <td data-head={t.last}>{last ?? t.none}</td>
              <td data-head={t.due}>{due.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
