'use client'
import { useEffect } from 'react'
import { sortable } from './sort-table'

/** Lets the tables of a part of the page be sorted by their headings; `hint` is added to each caption for the ear. */
export function SortTables({ within, hint }: { within: string; hint: string }) {
  useEffect(() => {
    const ends = new AbortController()
    for (const table of document.querySelectorAll<HTMLTableElement>(`${within} table`)) {
      if (table.querySelector('.sort')) continue
      const words = document.createElement('span')
      words.className = 'vh'
      words.textContent = ` ${hint}`
      table.caption?.append(words)
      sortable(table, ends.signal)
    }
    return () => ends.abort()
  }, [within, hint])
  return null
}
