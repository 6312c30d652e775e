'use client'

/** Its few words stand here: the dictionary would follow along to every page's JavaScript. */
export default function PublicError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="innehall" className="wrap">
      <div className="hero">
        <h1>Något gick fel</h1>
        <p className="lead">Sidan kunde inte visas. Försök igen om en stund. Felet är loggat.</p>
        <p className="lead" lang="en">
          Something went wrong. Try again in a while.
        </p>
        <p className="lead">
          <button className="ds-button" type="button" onClick={reset}>
            Försök igen
          </button>{' '}
          <a href="/sv">Till startsidan</a>
        </p>
      </div>
    </main>
  )
}
