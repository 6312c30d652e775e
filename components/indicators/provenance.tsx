import { paths, type Site } from '@/lib/municipality/paths'
import { placeName, type Observation } from '@/lib/observations/observation'
import type { Provenance } from '@/lib/observations/provenance'
import { formatDate, formatPeriods, onOneLine, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { Swedish } from '../layout/swedish'

type Props = { provenance: Provenance[]; t: Dictionary; site: Site; source: string }

/** Where every value came from and when, and what of it is our own arithmetic. */
export function ProvenanceSection({ provenance, t, site, source: own }: Props) {
  const { locale } = site
  const words = t.provenance
  const notes = notesOf(provenance, t, locale)
  return (
    <>
      <h2>{words.title}</h2>
      <dl className="facts by-place">
        {provenance.map(({ batch, title, source, origin, places, first, last, fetchedOn, importedOn }) => (
          <div key={`${batch} ${title} ${source} ${importedOn} ${origin}`}>
            <dt>{broughtNamed({ places, first, last }, t, locale)}</dt>
            <dd>
              {batch === null ? words.entered : t.exchange.origin[origin]};{' '}
              <Swedish locale={locale}>{importNamed(source ?? own, title)}</Swedish>;{' '}
              {batch === null
                ? words.published(onOneLine(formatDate(locale, importedOn)))
                : fetchedOn
                  ? words.fetched(onOneLine(formatDate(locale, fetchedOn)))
                  : words.imported(onOneLine(formatDate(locale, importedOn)))}
            </dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <p className="small">
          {notes.join(' ')}{' '}
          {provenance.some(({ counts }) => counts === 'recovered') && (
            <a href={`${paths.about(site, 'metod')}#harledda`}>{words.how}</a>
          )}
        </p>
      )}
    </>
  )
}

/** What is said of the counts and limits of imports, once each; of which imports, where it doesn't hold for them all. */
function notesOf(provenance: Provenance[], t: Dictionary, locale: Locale): string[] {
  const words = t.provenance
  const own = provenance.filter(({ places }) => places.some(({ kind }) => kind !== 'peers'))
  const notes = new Set(own.flatMap(one => saidOf(one, words)))
  const byScope = new Map<string, string[]>()
  for (const note of notes) {
    const of = own.filter(one => saidOf(one, words).includes(note))
    const scope = of.length === own.length ? '' : `${of.map(one => broughtNamed(one, t, locale)).join('; ')}: `
    byScope.set(scope, [...(byScope.get(scope) ?? []), note])
  }
  return [...byScope].map(([scope, said]) => scope + said.join(' '))
}

const saidOf = ({ counts, limits }: Provenance, words: Dictionary['provenance']): string[] =>
  [counts && words.counts[counts], limits && words.limits[limits]].filter(note => note !== null)

const broughtNamed = (
  { places, first, last }: Pick<Provenance, 'places' | 'first' | 'last'>,
  t: Dictionary,
  locale: Locale,
): string => `${placesNamed(places, t, locale)} ${formatPeriods(first.label, last.label)}`

/** "SCB: Områden 2024 och 2025"; the source only once where the title begins with it. */
const importNamed = (source: string, title: string) =>
  title === '' ? source : title.startsWith(source.split(' ')[0] ?? '') ? title : `${source}: ${title}`

/** Names of the municipality and those it's compared with; of its parts, how many. */
function placesNamed(places: Provenance['places'], t: Dictionary, locale: Locale): string {
  const { areas } = t.provenance
  const isPart = (kind: Observation['place']['kind']): kind is keyof typeof areas => kind in areas
  const named = places.filter(({ kind }) => !isPart(kind)).map(each => placeName(each, locale))
  const kinds = [...new Set(places.map(({ kind }) => kind))].filter(isPart)
  const counted = kinds.map(kind => areas[kind](places.filter(one => one.kind === kind).length))
  return [...named, ...counted].join(', ')
}
