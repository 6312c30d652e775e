import type { NewIndicator } from '@/lib/values/new-indicator'
import { withoutGroups } from './group-phrase'
import { unitIn, unitNamed } from './unit-in'
import type { ReadOffer } from './work-queries'

/** What the catalogue says of an indicator before anybody has said anything; what it doesn't say is asked. */
export type Beginning = Pick<NewIndicator, 'title' | 'source' | 'sourceUrl' | 'groups' | 'countsPeople'> &
  Partial<NewIndicator>

const GAPS: Readonly<Record<string, readonly [focus: string, reference: string]>> = {
  birthCountry: ['foreignBorn', 'swedenBorn'],
  education: ['lowerSecondary', 'postSecondary'],
  income: ['quintile1', 'quintile5'],
}
/** Kolada ends a description with "Källa: SCB." */
const SOURCE = /Källa:?\.?\s*([^.]{2,80})/i

/**
 * Fills in what follows of a measure's title and description. Who is worse off is known between social groups alone:
 * between women and men it is for the person to say. What Kolada publishes has its publisher protected already.
 */
export function beginningOf(read: ReadOffer): Beginning {
  const { offer, about, social, picked } = read
  if (picked) return tableBeginning(read, picked)
  const unit = unitIn(offer.title)
  const of = SOURCE.exec(about.description)?.[1]?.trim()
  const direction = social?.direction
  const isElection = /senaste .*valet/i.test(offer.title)
  const isOfAll = offer.members.some(({ categories }) => Object.keys(categories).length === 0)
  const said = isOfAll ? about.description : withoutGroups(about.description, offer.dimensions)
  const described = said.replaceAll('\\n', '\n').trim()
  return {
    title: offer.title,
    shortName: shortened(offer.title),
    ...{ description: described || null, source: of ? `Kolada (${of})` : 'Kolada' },
    sourceUrl: `https://api.kolada.se/v3/kpi/${offer.code}`,
    ...(unit ?? {}),
    ...(unit?.unit === 'procent' && { boundMin: 0, boundMax: 100 }),
    ...(direction !== undefined && typeof direction !== 'object' && { direction }),
    ...(typeof direction === 'object' && { direction: 'towards' as const, towardsValue: direction.towards }),
    ...{ countsPeople: true, publishedByAuthority: true, threshold: 5, smallestGroup: 10 },
    ...{ periodicity: isElection ? ('election' as const) : ('yearly' as const) },
    groups: offer.dimensions.flatMap(dimension => groupOf(dimension, read)),
  }
}

/** A table says what it counts, in what and with how many decimals. */
function tableBeginning(read: ReadOffer, picked: NonNullable<ReadOffer['picked']>): Beginning {
  const { offer, social, dimensions } = read
  const { contents, selection, decimals, hasWhole } = picked
  const unit = picked.unit === null ? null : unitNamed(picked.unit)
  const title = contents === '' || offer.title.includes(contents) ? offer.title : `${contents}. ${offer.title}`
  const direction = social?.direction
  return {
    ...{ title, shortName: shortened(contents || offer.title), description: selection.words ?? null },
    ...{ source: read.sourceName, sourceUrl: null },
    ...(unit ?? {}),
    ...(decimals !== null && { decimals }),
    ...(unit?.unit === 'procent' && { boundMin: 0, boundMax: 100 }),
    ...(direction !== undefined && typeof direction !== 'object' && { direction }),
    ...{ countsPeople: true, publishedByAuthority: true, threshold: 5, smallestGroup: 10 },
    ...{ periodicity: 'yearly' as const, isDistrictIndicator: !hasWhole },
    groups: dimensions.flatMap(({ key }) => (categoriesThere(read, key).length > 0 ? groupOf(key, read) : [])),
  }
}

/** The categories of a dimension that an offer has values of. */
export const categoriesThere = ({ offer, picked }: ReadOffer, dimension: string): string[] =>
  picked
    ? Object.values(picked.selection.groups).flatMap(codes =>
        Object.values(codes).flatMap(categories => categories[dimension] ?? []),
      )
    : offer.members.flatMap(({ categories }) => categories[dimension] ?? [])

function groupOf(dimension: string, read: ReadOffer) {
  if (!read.dimensions.some(({ key }) => key === dimension)) return []
  const there = categoriesThere(read, dimension)
  const [focus, reference] = GAPS[dimension] ?? []
  const isTold = focus !== undefined && reference !== undefined && there.includes(focus) && there.includes(reference)
  return [{ dimension, focus: isTold ? focus : null, reference: isTold ? reference : null }]
}

const LONGEST = 60
/** The title up to its unit, cut at a word. */
function shortened(title: string): string {
  const bare = title.replace(/,\s*(andel.*|antal.*|\(%\)|index|år|kr.*|balanstal)$/i, '')
  if (bare.length <= LONGEST) return bare
  return bare.slice(0, LONGEST).replace(/[\s,(-]+\S*$/, '')
}
