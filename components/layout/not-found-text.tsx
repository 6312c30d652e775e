import { en } from '@/lib/text/en'
import { sv } from '@/lib/text/sv'

/** Said in both languages: an address that is not known has none of its own. */
export function NotFoundText() {
  return (
    <main id="innehall" className="wrap">
      <div className="hero">
        <h1>{sv.notFoundTitle}</h1>
        <p className="lead">{sv.notFoundLead}</p>
        <p className="lead">
          <a href="/sv">{sv.toStart}</a>
        </p>
      </div>
      <div className="thin" lang="en">
        <h2>{en.notFoundTitle}</h2>
        <p>
          {en.notFoundLead} <a href="/en">{en.toStart}</a>
        </p>
      </div>
    </main>
  )
}
