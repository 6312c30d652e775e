import type { Metadata } from 'next'
import { WorkHeading } from '@/components/work/work-heading'
import { CHAPTERS, isChapter } from '@/lib/help/chapters'
import { workPaths } from '@/lib/municipality/work-paths'
import { helpSv as t } from '@/lib/text/help-sv'
import { markdownToHtml } from '@/lib/text/markdown'
import { WorkPage, type WorkParams } from '../../work-page'

type Props = { params: Promise<{ locale: string; municipality: string; chapter: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chapter } = await params
  return { title: isChapter(chapter) ? CHAPTERS[chapter].title : t.missing }
}

export default function ChapterPage({ params }: Props) {
  return (
    <WorkPage params={params as WorkParams} section="help">
      {async ({ municipality: { slug } }) => {
        const { chapter } = await params
        return (
          <>
            <WorkHeading title={isChapter(chapter) ? CHAPTERS[chapter].title : t.missing} />
            {isChapter(chapter) && (
              <div
                className="long manual"
                dangerouslySetInnerHTML={{ __html: markdownToHtml(CHAPTERS[chapter].markdown) }}
              />
            )}
            <p>
              <a href={workPaths.help(slug)}>{t.all}</a>
            </p>
          </>
        )
      }}
    </WorkPage>
  )
}
