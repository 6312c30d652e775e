import { districtHeads, districtRows } from '@/lib/followup/district-table'
import type { ReportDistrict as District } from '@/lib/followup/report'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { FoldedPart } from './folded-part'
import { ReportGrounds } from './report-grounds'
import { ReportTable } from './report-table'

type Props = { district: District; t: Dictionary; site: Site }

/** A district in focus as it was when the report was frozen: its finding, whether the gap closes, and its measures. */
export function ReportDistrict({ district, t, site }: Props) {
  const { locale } = site
  const { name, slug, city, headline, says, answers, actions, evidence } = district
  const words = t.reports.districts
  const caption = words.beside(name, city)
  return (
    <section className="report-outcome" id={`stadsdel-${slug}`}>
      <h3>
        <a href={paths.district(site, slug)}>{name}</a>
      </h3>
      <p className="area-finding">{headline[locale]}</p>
      {says[locale].length > 0 && <p>{says[locale].join(' ')}</p>}
      <dl className="district-answers">
        {answers.map(
          ({ question, says: answer }) =>
            answer[locale].length > 0 && (
              <div key={question.sv}>
                <dt>{question[locale]}</dt>
                <dd>{answer[locale].join(' ')}</dd>
              </div>
            ),
        )}
      </dl>
      {district.rows.length > 0 && (
        <FoldedPart summary={caption}>
          <ReportTable {...{ caption }} heads={districtHeads(district, locale)} rows={districtRows(district, locale)} />
          <p className="soft small">{words.rest(city)}</p>
        </FoldedPart>
      )}
      <ReportGrounds {...{ actions, evidence, t, locale }} level={4} />
    </section>
  )
}
