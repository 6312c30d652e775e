import type { ReactNode } from 'react'
import type { Among } from '@/lib/search/among'
import type { Dictionary } from '@/lib/text/sv'
import { SearchFacet, type Facet } from './search-facet'

type Props = {
  words: Dictionary['search']
  /** Where it is answered without scripts, and among what there. */
  answeredAt: string
  among?: Among
  label: string
  hint: string
  facets: Facet[]
  /** How many rows there are, and what they are called: "av 63 indikatorer". */
  total: number
  ofTotal: string
  children?: ReactNode
}

/** A search of a list that is already on the page (searched-list.ts); without scripts it is answered on the page of all that is searched. */
export function SearchForm({ words, answeredAt, among, label, hint, facets, total, ofTotal, children }: Props) {
  return (
    <form id="sokning" className="search" role="search" aria-label={label} action={answeredAt}>
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
        />{' '}
        <noscript>
          {among && <input type="hidden" name="bland" value={among} />}
          <button>{words.button}</button>
          <style>{'.search-facets,.search-result{display:none}'}</style>
        </noscript>
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

type AnswerProps = Pick<Props, 'words' | 'answeredAt' | 'among'> & { empty: string }

/** What is told of what was found: that it is only the nearest, or a part, or nothing, with the ways out. */
export function SearchAnswer({ words, answeredAt, among, empty }: AnswerProps) {
  return (
    <div role="status">
      {among !== 'atgarder' && (
        <p data-said="unmeasured" hidden>
          {words.unmeasured}
        </p>
      )}
      <p data-said="partly" hidden>
        {words.partly}
      </p>
      <p className="search-empty" data-said="nothing" hidden>
        {empty} {words.tryAnother}{' '}
        <button type="reset" form="sokning">
          {words.clearAll}
        </button>{' '}
        {words.or}{' '}
        <a href={answeredAt} data-everything>
          {words.everything}
        </a>
        .
      </p>
    </div>
  )
}
