'use client'

import { useState, type ReactNode } from 'react'
import { matcherOf, searchable } from './search-words'

type Props<T> = {
  items: readonly T[]
  /** All that an item can be found by. */
  textOf: (item: T) => string
  words: { search: string; found: (many: number) => string }
  children: (found: T[]) => ReactNode
}

/** A field that narrows a list by every word that is typed in it, with how many are left. */
export function WordSearch<T>({ items, textOf, words, children }: Props<T>) {
  const [asked, ask] = useState('')
  const isFound = matcherOf(asked)
  const found = items.filter(item => isFound(searchable(textOf(item))))
  return (
    <>
      <div className="field entry-search">
        <label htmlFor="falt-sok">{words.search}</label>
        <input id="falt-sok" type="search" value={asked} onChange={event => ask(event.target.value)} />
      </div>
      <p role="status">{words.found(found.length)}</p>
      {children(found)}
    </>
  )
}
