'use client'

type Fault = { error: Error & { digest?: string }; reset: () => void }

/** Its few words stand here: the dictionary would follow along to every page's JavaScript. `digest`: as in the log. */
export function WentWrong({ error: { digest }, reset }: Fault) {
  return (
    <main id="innehall" className="wrap">
      <div className="hero">
        <h1>Något gick fel</h1>
        <p className="lead">
          Sidan kunde inte visas. Försök igen om en stund.{' '}
          {digest && `Felet är loggat med nummer ${digest}; ange det om du berättar det för kommunen.`}
        </p>
        <p className="lead" lang="en">
          Something went wrong. Try again in a while. {digest && `The error has been logged with number ${digest}.`}
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
