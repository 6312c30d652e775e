'use client'

import { WordSearch } from '@/components/ui/word-search'
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
  return (
    <WordSearch items={choices} textOf={({ code, name, title }) => `${code} ${name} ${title}`} words={t}>
      {found => (
        <>
          <Choices title={t.own} lead={t.ownLead} choices={found.filter(one => one.isOwn)} />
          <Choices title={t.others} lead={t.othersLead} choices={found.filter(one => !one.isOwn)} />
        </>
      )}
    </WordSearch>
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
