import { paths, type Site } from '@/lib/municipality/paths'
import type { Among } from '@/lib/search/among'
import type { SearchDocument } from '@/lib/search/document'
import type { Found } from '@/lib/search/index-of'
import type { Dictionary } from '@/lib/text/sv'
import { answerInWords } from './answer-in-words'

type Props = { t: Dictionary; site: Site; asked: string; among: Among | null; hits: SearchDocument[]; found: Found }

/** What answers to a query, the best first; said plainly when that is nothing, or only what comes nearest. */
export function SearchResults({ t, site, asked, among, hits, found }: Props) {
  return (
    <>
      <div className="hero">
        <h1>{asked ? t.finding.titleOf(asked) : t.finding.title}</h1>
        <p className="lead">{asked ? answerInWords(t.finding, asked, hits.length, found) : t.finding.lead}</p>
        {among && (
          <p>
            {t.finding.among[among]}{' '}
            <a href={`${paths.search(site)}?${new URLSearchParams({ q: asked }).toString()}`}>{t.finding.everything}</a>
            .
          </p>
        )}
      </div>
      {hits.length > 0 && (
        <ol className="hits">
          {hits.map(({ id, kind, href, title, titleLang }) => (
            <li key={id}>
              <a href={href} lang={titleLang}>
                {title}
              </a>
              <span className="soft small">
                {t.finding.kinds[kind]}
                {kind === 'indicator' && ` · ${id}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="thin">
        {asked && `${t.finding.tryThis} `}
        <a href={paths.indicators(site)}>{t.finding.all.indicators}</a>,{' '}
        <a href={paths.framework(site)}>{t.finding.all.framework}</a>.
      </p>
    </>
  )
}
