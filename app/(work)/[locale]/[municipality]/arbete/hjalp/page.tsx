import type { Metadata } from 'next'
import { WorkHeading } from '@/components/work/work-heading'
import { CHAPTERS, chaptersByRole, chaptersForAll, chaptersOf, type ChapterSlug } from '@/lib/help/chapters'
import { findHelp } from '@/lib/help/find-help'
import { workPaths } from '@/lib/municipality/work-paths'
import { helpSv as t } from '@/lib/text/help-sv'
import { WorkPage, type WorkParams } from '../work-page'

export const metadata: Metadata = { title: t.title }

type Props = { params: WorkParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function HelpPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="help">
      {async ({ actor, municipality: { id, slug } }) => {
        const { q } = await searchParams
        const query = typeof q === 'string' ? q.trim().slice(0, 200) : ''
        const held = actor.roles.filter(({ municipalityId }) => municipalityId === id).map(({ role }) => role)
        const own = chaptersOf(held)
        const list = (of: readonly ChapterSlug[]) => (
          <ul className="rows">
            {of.map(chapter => (
              <li key={chapter}>
                <a href={workPaths.helpOn(slug, chapter)}>{CHAPTERS[chapter].title}</a>
              </li>
            ))}
          </ul>
        )
        return (
          <>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <form className="form filters" role="search" action={workPaths.help(slug)}>
              <div className="field">
                <label htmlFor="falt-hjalp">{t.search}</label>
                <input id="falt-hjalp" type="search" name="q" defaultValue={query} maxLength={200} />
              </div>
              <button className="ds-button" data-variant="secondary" type="submit">
                {t.button}
              </button>
            </form>
            {query && <HelpHits {...{ query, slug }} />}
            <section className="part" aria-labelledby="borja">
              <h2 id="borja">{t.firstHour}</h2>
              {list(['borja', ...own])}
            </section>
            <section className="part" aria-labelledby="delar">
              <h2 id="delar">{t.chapters}</h2>
              {list(chaptersForAll.filter(chapter => chapter !== 'borja'))}
            </section>
            <section className="part" aria-labelledby="andra">
              <h2 id="andra">{t.hours}</h2>
              {list(chaptersByRole.filter(chapter => !own.includes(chapter)))}
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}

function HelpHits({ query, slug }: { query: string; slug: string }) {
  const hits = findHelp(query)
  return (
    <section className="part" aria-labelledby="traffar">
      <h2 id="traffar">{t.found(hits.length, query)}</h2>
      <ul className="rows">
        {hits.map(({ chapter, anchor, title, begins }) => (
          <li key={chapter + anchor}>
            <a href={`${workPaths.helpOn(slug, chapter)}${anchor && `#${anchor}`}`}>
              {CHAPTERS[chapter].title === title ? title : `${CHAPTERS[chapter].title}: ${title}`}
            </a>
            <br />
            <span className="soft">{begins}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
