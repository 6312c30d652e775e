import { HiddenFields } from '@/components/ui/hidden-fields'
import { KEPT_MONTHS, LONGEST_REPORT } from '@/lib/faults/fault-report'
import type { Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  t: Dictionary
  site: Site
  municipality: { name: string }
  /** The path of the page that it is about; empty for the site as a whole. */
  page: string
}

/** Tells of a fault on a page: a plain form, so that it works without scripts, and nobody says who they are. */
export function FaultForm({ t, site, municipality: { name }, page }: Props) {
  const words = t.faults
  return (
    <>
      <div className="hero">
        <h1 className="title">{words.title}</h1>
        <p className="lead">{words.lead(name)}</p>
      </div>
      <form className="form part" method="post" action={`/api/fault-reports/${site.municipality}`}>
        <p>
          {page ? (
            <>
              {words.about} <a href={page}>{page}</a>
            </>
          ) : (
            words.aboutSite
          )}
        </p>
        <HiddenFields which={{ locale: site.locale, page }} />
        <div className="field">
          <label htmlFor="fel">{words.body}</label>
          <p className="hint" id="fel-hjalp">
            {words.bodyHint(LONGEST_REPORT)}
          </p>
          <textarea id="fel" name="body" rows={6} required maxLength={LONGEST_REPORT} aria-describedby="fel-hjalp" />
        </div>
        <div hidden>
          <label htmlFor="webbplats">{words.trap}</label>
          <input id="webbplats" name="webbplats" tabIndex={-1} autoComplete="off" />
        </div>
        <button className="ds-button" type="submit">
          {words.send}
        </button>
      </form>
      <section className="part">
        <h2>{words.nextTitle}</h2>
        {words.next(name, KEPT_MONTHS).map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    </>
  )
}
