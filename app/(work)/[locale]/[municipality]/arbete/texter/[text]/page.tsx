import type { Metadata } from 'next'
import { TextForm } from '@/components/texts/text-form'
import { VersionList } from '@/components/texts/version-list'
import { WorkHeading } from '@/components/work/work-heading'
import {
  LONGEST_QUESTION,
  MOST_QUESTIONS,
  pageTextNames,
  pageTextSlug,
  type PageTextKey,
} from '@/lib/municipality/page-text'
import { LONGEST_PAGE_TEXT } from '@/lib/municipality/page-text-input'
import { paths, type Site } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { getWrittenText } from '@/lib/municipality/work-queries'
import { formatNumber } from '@/lib/text/numbers'
import { pageTextsSv as t } from '@/lib/text/page-texts-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { restore, save } from '../actions'

export const metadata: Metadata = { title: t.title }

const hintOf = (key: PageTextKey) =>
  key === 'questions'
    ? t.questionsHint(MOST_QUESTIONS, LONGEST_QUESTION)
    : t.hint(formatNumber('sv', LONGEST_PAGE_TEXT, 0))

type Props = { params: Promise<Awaited<WorkParams> & { text: string }> }

const PAGES: Record<PageTextKey, (site: Site) => string> = {
  accessibility: site => paths.about(site, 'tillganglighet'),
  personalData: site => paths.about(site, 'personuppgifter'),
  about: site => paths.about(site),
  questions: site => paths.overview(site),
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
              <a href={PAGES[name.key]({ locale: name.locale, municipality: municipality.slug })}>{t.toPublic}</a>
            </WorkHeading>
            <TextForm
              {...{ action: save, which, body }}
              lang={name.locale}
              hint={hintOf(name.key)}
              isList={name.key === 'questions'}
            />
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
