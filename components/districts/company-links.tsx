import type { Company, CompanyKind } from '@/lib/districts/company'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

const KINDS: CompanyKind[] = ['priority', 'areaType', 'neighbours']

/** The few sets of districts that this one is offered to be read beside. */
export function CompanyLinks({ company, t, site }: { company: Company[]; t: Dictionary; site: Site }) {
  const words = t.districts.page
  return (
    <section className="part no-print">
      <h2>{words.company}</h2>
      <p className="soft">{words.companyLead}</p>
      <div className="cols">
        {KINDS.map(kind => {
          const sets = company.filter(set => set.kind === kind)
          return (
            sets.length > 0 && (
              <div key={kind}>
                <h3>{words.companyKinds[kind]}</h3>
                <ul className="plain">
                  {sets.map(({ districts }) => (
                    <li key={districts.map(({ slug }) => slug).join()}>
                      <a href={paths.districts(site, 'jamfor', ...districts.map(({ slug }) => slug))}>
                        {districts.map(({ name }) => name).join(' · ')}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
    </section>
  )
}
