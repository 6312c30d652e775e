import type { Metadata } from 'next'
import { TextForm } from '@/components/texts/text-form'
import { VersionList } from '@/components/texts/version-list'
import { WorkHeading } from '@/components/work/work-heading'
import { pageTextNames, pageTextSlug, type PageTextKey } from '@/lib/municipality/page-text'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { getWrittenText } from '@/lib/municipality/work-queries'
import { pageTextsSv as t } from '@/lib/text/page-texts-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { restore, save } from '../actions'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { text: string }> }

const PAGES: Record<PageTextKey, Parameters<typeof paths.about>[1]> = {
  ...{ accessibility: 'tillganglighet', personalData: 'personuppgifter', about: undefined },
}

export default function TextPage({ params }: Props) {
  return (
    <WorkPage params={params} section="texts">
      {async ({ actor, municipality }) => {
        const { text: slug } = await params
        const name = pageTextNames.find(one => pageTextSlug(one) === slug)
        const written = name && (await getWrittenText(actor, municipality, name))
        if (!written) return <WorkHeading title={t.missing} />
        const { body, seen, versions } = written
        const which = { municipalityId: municipality.id, ...name, seen }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.texts(municipality.slug)}>{t.title}</a>
            </p>
            <WorkHeading title={`${t.names[name.key]}, ${t.languages[name.locale]}`}>
              <a href={paths.about({ locale: name.locale, municipality: municipality.slug }, PAGES[name.key])}>
                {t.toPublic}
              </a>
            </WorkHeading>
            <TextForm {...{ action: save, which, body }} lang={name.locale} />
            {versions.length > 1 && (
              <section className="part" aria-labelledby="versioner">
                <h2 id="versioner">{t.versions.title}</h2>
                <VersionList {...{ versions, body, which, restore }} />
              </section>
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
