import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

type Props = { t: Dictionary; site: Site; municipality: { name: string; shortName: string } }

/** What whoever has told of a fault is answered. */
export function FaultReported({ t, site, municipality: { name, shortName } }: Props) {
  return (
    <>
      <div className="hero">
        <h1 className="title">{t.faults.thanksTitle}</h1>
        <p className="lead">{t.faults.thanksLead(name)}</p>
      </div>
      <ul className="onward">
        <li>
          <a href={paths.overview(site)}>{t.toOverview(shortName)}</a>
        </li>
        <li>
          <a href={paths.reportFault(site)}>{t.faults.again}</a>
        </li>
      </ul>
    </>
  )
}
