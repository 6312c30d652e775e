import type { Metadata } from 'next'
import { ColumnHeads } from '@/components/ui/column-heads'
import { WorkHeading } from '@/components/work/work-heading'
import { pageTextNames, pageTextSlug } from '@/lib/municipality/page-text'
import { workPaths } from '@/lib/municipality/work-paths'
import { listWrittenTexts } from '@/lib/municipality/work-queries'
import { pageTextsSv as t } from '@/lib/text/page-texts-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

export default function TextsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="texts">
      {async ({ actor, municipality: { id, slug } }) => {
        const written = new Set((await listWrittenTexts(actor, id)).map(pageTextSlug))
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <table className="listing">
              <ColumnHeads heads={[t.which, t.stands]} />
              <tbody>
                {pageTextNames.map(name => (
                  <tr key={pageTextSlug(name)}>
                    <th scope="row">
                      <a href={workPaths.text(slug, pageTextSlug(name))}>
                        {t.names[name.key]}, {t.languages[name.locale]}
                      </a>
                    </th>
                    <td data-head={t.stands}>{written.has(pageTextSlug(name)) ? t.own : t.given[name.key]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              {t.conclusion} <a href={workPaths.evidence(slug)}>{t.toEvidence}</a>.
            </p>
          </>
        )
      }}
    </WorkPage>
  )
}
