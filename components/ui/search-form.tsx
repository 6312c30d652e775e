import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/text/sv'
import { SearchFacet, type Facet } from './search-facet'

type Props = {
  words: Dictionary['search']
  label: string
  hint: string
  facets: Facet[]
  /** How many rows there are, and what they are called: "av 63 indikatorer". */
  total: number
  ofTotal: string
  children?: ReactNode
}

/** A search of a list that is already on the page; where no script runs it says nothing. See searched-list.ts. */
export function SearchForm({ words, label, hint, facets, total, ofTotal, children }: Props) {
  return (
    <form id="sokning" className="search" role="search" aria-label={label}>
      <noscript>
        <style>{'.search{display:none}'}</style>
      </noscript>
      <div className="search-words">
        <label htmlFor="sok">{label}</label>
        <input
          id="sok"
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="sok-hint"
        />
        <p id="sok-hint" className="soft small">
          {hint}
        </p>
      </div>
      {facets.length > 0 && (
        <details className="search-facets">
          <summary>{words.filter}</summary>
          <div className="search-columns">
            {facets.map(facet => (
              <SearchFacet key={facet.label} facet={facet} />
            ))}
          </div>
        </details>
      )}
      <div className="search-result">
        <p role="status">
          <span data-shown>{total}</span> {ofTotal}
        </p>
        <button type="reset" hidden>
          {words.clear}
        </button>
        {children}
      </div>
    </form>
  )
}

/** What stands in the list's place when nothing is found, with the way out. */
export function SearchEmpty({ words, text }: { words: Dictionary['search']; text: string }) {
  return (
    <p className="search-empty" data-empty hidden>
      {text} {words.tryAnother}{' '}
      <button type="reset" form="sokning">
        {words.clearAll}
      </button>
    </p>
  )
}
