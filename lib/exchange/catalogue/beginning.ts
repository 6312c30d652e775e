import type { IndicatorDimension } from '@/lib/indicators/indicator'
import type { NewIndicator } from '@/lib/values/new-indicator'
import { withoutGroups } from './group-phrase'
import { unitIn } from './unit-in'
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
export function beginningOf({ offer, about, social, dimensions: known }: ReadOffer): Beginning {
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
    groups: offer.dimensions.flatMap(dimension => groupOf(dimension, offer.members, known)),
  }
}

function groupOf(dimension: string, members: ReadOffer['offer']['members'], known: readonly IndicatorDimension[]) {
  if (!known.some(({ key }) => key === dimension)) return []
  const there = members.flatMap(({ categories }) => categories[dimension] ?? [])
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
