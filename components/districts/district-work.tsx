import { actionsNaming } from '@/lib/districts/actions-named'
import type { District } from '@/lib/districts/district'
import type { DistrictProfile } from '@/lib/districts/profile'
import type { Framework } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { withAddress } from '@/lib/text/web-address'
import { ActionFacts } from '../goals/strategy-list'
import { ReportFault } from '../layout/report-fault'
import { Swedish } from '../layout/swedish'
import { SourceWords } from './source-words'

type Props = {
  district: District
  framework: Framework
  municipality: Municipality
  evidence: DistrictProfile['evidence']
  t: Dictionary
  site: Site
}

/** What is known of the work in a district, plainly so where it is nothing, and whom to turn to. */
export function DistrictWork({ district, framework, municipality, evidence, t, site }: Props) {
  const words = t.districtAnswer.work
  const actions = actionsNaming(district, framework)
  const pages = evidence.filter(({ source }) => withAddress(source).address)
  return (
    <section className="part" id="gors">
      <h2>{words.title}</h2>
      {district.isPriority && <p>{t.districts.overview.lead(district.name)}</p>}
      {actions.length > 0 ? (
        <>
          <h3>{words.actions(district.name)}</h3>
          <ul>
            {actions.map(action => (
              <li key={action.id}>
                <a href={paths.actions(site, action.id)}>
                  <Swedish locale={site.locale}>{action.title}</Swedish>
                </a>{' '}
                <ActionFacts action={action} t={t} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.noActions(district.name)}</p>
      )}
      <p>
        <a href={paths.actions(site)}>{words.allActions}</a>
      </p>
      {pages.map(({ source }) => (
        <p key={source}>
          {words.ask}: <SourceWords source={source} locale={site.locale} />
        </p>
      ))}
      <ReportFault {...{ t, site, municipality }} page={paths.district(site, district.slug)} />
    </section>
  )
}
