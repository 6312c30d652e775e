import { paths, type Site } from '@/lib/municipality/paths'
import type { SearchDocument } from '@/lib/search/document'
import type { Found } from '@/lib/search/index-of'
import type { Dictionary } from '@/lib/text/sv'

type Props = { t: Dictionary; site: Site; asked: string; hits: SearchDocument[]; found: Found }

/** What answers to a query, the best first; said plainly when that is nothing, or only what comes nearest. */
export function SearchResults({ t, site, asked, hits, found }: Props) {
  return (
    <>
      <div className="hero">
        <h1>{asked ? t.finding.titleOf(asked) : t.finding.title}</h1>
        <p className="lead">{asked ? answerIn(t, asked, hits.length, found) : t.finding.lead}</p>
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

function answerIn({ finding }: Dictionary, asked: string, shown: number, { ids, unmeasured, isPartly }: Found): string {
  if (shown === 0) return finding.nothing(asked)
  if (unmeasured.length > 0) return finding.unmeasured(unmeasured)
  if (isPartly) return finding.partly(asked)
  const all = finding.found(ids.length, asked)
  return shown < ids.length ? `${all} ${finding.first(shown)}` : all
}
