import { NotFoundText } from '@/components/layout/not-found-text'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { whereabouts } from './whereabouts'

/** What isn't there, in its municipality's header and footer; in both languages where there is no such municipality. */
export default async function NotFound() {
  const here = await whereabouts().promise
  if (!here) return <NotFoundText />
  const { t, place, municipality } = here
  const overview = paths.overview(place)
  return (
    <PublicPage t={t} place={place} municipality={municipality} path={overview}>
      <div className="hero">
        <h1>{t.notFoundTitle}</h1>
        <p className="lead">{t.notFoundLead}</p>
        <p className="lead">
          <a href={overview}>{t.toOverview(municipality.shortName)}</a>
        </p>
      </div>
    </PublicPage>
  )
}
