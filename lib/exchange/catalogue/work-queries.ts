import 'server-only'
import { canSeeCatalogue, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import type { SourceKey } from '@/lib/exchange/sources/source-key'
import { listSources } from '@/lib/exchange/sources/added/work-queries'
import { nameOf, type IndicatorDimension } from '@/lib/indicators/indicator'
import { readDimensions } from '@/lib/values/set-groups'
import type { Offer } from './measure'
import { offersOf, SOCIAL } from './offers'
import type { Selected } from './table-selection'
import { SOCIAL_PROPOSALS, type SocialProposal } from './social-proposals'

/** An indicator that some of an offer is fetched for already. */
export type Had = { code: string; name: string }
export type FoundOffer = Offer & { had: Had[] }

export type Catalogue = {
  /** By source: how many measures, and when they were fetched (ISO); null before. */
  sources: { source: SourceKey; name: string; many: number; fetchedAt: string | null }[]
  offers: Offer[]
  hadBy: ReadonlyMap<string, Had[]>
  dimensions: IndicatorDimension[]
}

/** The whole catalogue as offers to one municipality. Of whoever has been let in. */
async function readCatalogue(municipalityId: number): Promise<Catalogue> {
  const named = await listSources(municipalityId)
  const where = { source: { in: named.map(({ key }) => key) } }
  const [rows, dimensions, series, fetched] = await Promise.all([
    db.catalogueMeasure.findMany({
      where,
      select: { source: true, code: true, title: true, groups: true },
      orderBy: [{ source: 'asc' }, { code: 'asc' }],
    }),
    readDimensions(db, municipalityId),
    db.sourceSeries.findMany({
      where: { municipalityId },
      select: {
        ...{ source: true, code: true },
        indicator: { select: { code: true, title: true, shortName: true, shortNameEn: true } },
      },
    }),
    db.catalogueMeasure.groupBy({ by: ['source'], where, _count: true, _max: { fetchedAt: true } }),
  ])
  const known = new Map(dimensions.map(({ key, categories }) => [key, categories.map(one => one.key)]))
  const hadBy = new Map<string, Had[]>()
  for (const { source, code, indicator } of series) {
    const { title, shortName, shortNameEn } = indicator
    const had = { code: indicator.code, name: nameOf({ title, name: { sv: shortName, en: shortNameEn } }, 'sv') }
    hadBy.set(`${source} ${code}`, [...(hadBy.get(`${source} ${code}`) ?? []), had])
  }
  return {
    sources: named.map(({ key: source, name }) => {
      const own = fetched.find(one => one.source === source)
      return { source, name, many: own?._count ?? 0, fetchedAt: own?._max.fetchedAt?.toISOString() ?? null }
    }),
    offers: offersOf(rows, known),
    ...{ hadBy, dimensions },
  }
}

function withHad(offer: Offer, hadBy: Catalogue['hadBy']): FoundOffer {
  const all = offer.members.flatMap(({ code }) => hadBy.get(`${offer.source} ${code}`) ?? [])
  return { ...offer, had: all.filter((one, i) => all.findIndex(({ code }) => code === one.code) === i) }
}

export type Found = Pick<Catalogue, 'sources'> & {
  /** The first of them. */
  offers: FoundOffer[]
  many: number
  social: ShownSocial[]
}
/** A reviewed proposal with what of it is in the catalogue, and whether it can be fetched. */
export type ShownSocial = SocialProposal & {
  offer: FoundOffer | null
  state: 'fetchable' | 'had' | 'needsSelection' | 'absent'
}

const NOTHING: Found = { sources: [], offers: [], many: 0, social: [] }
const SHOWN = 50
const LONGEST = 100

/** What of the sources' catalogues holds every word, in title, code or description; in titles first. Without words the proposals alone. */
export async function searchCatalogue(actor: Actor, municipalityId: number, text: string): Promise<Found> {
  if (!canSeeCatalogue(actor, { municipalityId })) return NOTHING
  const catalogue = await readCatalogue(municipalityId)
  const words = text.slice(0, LONGEST).toLowerCase().split(/\s+/).filter(Boolean)
  const offers = words.length > 0 ? await matching(catalogue.offers, words) : []
  return {
    ...{ sources: catalogue.sources, many: offers.length },
    offers: offers.slice(0, SHOWN).map(offer => withHad(offer, catalogue.hadBy)),
    social: SOCIAL_PROPOSALS.map(one => shownSocial(one, catalogue)),
  }
}

async function matching(offers: readonly Offer[], words: readonly string[]): Promise<Offer[]> {
  const described = await db.catalogueMeasure.findMany({
    where: { AND: words.map(contains => ({ OR: [says('title', contains), says('description', contains)] })) },
    select: { source: true, code: true },
  })
  const isDescribed = new Set(described.map(({ source, code }) => `${source} ${code}`))
  const ranked = offers.flatMap(offer => {
    const titles = [offer.title, ...offer.members.flatMap(({ code, title }) => [code, title])].join(' ').toLowerCase()
    const inTitle = words.every(word => titles.includes(word))
    if (!inTitle && !offer.members.some(({ code }) => isDescribed.has(`${offer.source} ${code}`))) return []
    const isSocial = SOCIAL.some(dimension => offer.dimensions.includes(dimension))
    return [{ offer, rank: (inTitle ? 2 : 0) + (isSocial ? 1 : 0) }]
  })
  return ranked.toSorted((a, b) => b.rank - a.rank).map(({ offer }) => offer)
}
const says = (field: 'title' | 'description', contains: string) => ({
  [field]: { contains: contains.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const },
})

function shownSocial(proposal: SocialProposal, { offers, hadBy }: Catalogue): ShownSocial {
  const { source, code } = proposal
  const found = offers.find(one => one.source === source && one.members.some(member => member.code === code))
  const offer = found ? withHad(found, hadBy) : null
  const isHad = (hadBy.get(`${source} ${code}`) ?? []).length > 0
  const state = isHad ? 'had' : !offer ? 'absent' : source === 'kolada' ? 'fetchable' : 'needsSelection'
  return { ...proposal, offer, state }
}

export type ReadOffer = {
  offer: FoundOffer
  sourceName: string
  about: { description: string; auspice: string; area: string; publishesOn: string | null; fetchedAt: string }
  /** A table wants a selection before anything can be fetched. */
  isTable: boolean
  isFetchable: boolean
  /** What has been chosen of a table. */
  picked: (Selected & { ok: true }) | null
  social: SocialProposal | null
  /** The ways of dividing people into groups that the municipality has. */
  dimensions: IndicatorDimension[]
}

/** One offer with what the source says of it; null where the catalogue has no such measure, and for others. */
export async function getOffer(
  actor: Actor,
  municipalityId: number,
  { source, code }: { source: SourceKey; code: string },
): Promise<ReadOffer | null> {
  if (!canSeeCatalogue(actor, { municipalityId })) return null
  const { offers, sources, hadBy, dimensions } = await readCatalogue(municipalityId)
  const offer = offers.find(one => one.source === source && one.members.some(member => member.code === code))
  const row = offer && (await db.catalogueMeasure.findUnique({ where: { source_code: { source, code: offer.code } } }))
  if (!offer || !row) return null
  const { description, auspice, area, publishesOn, fetchedAt } = row
  return {
    offer: withHad(offer, hadBy),
    sourceName: sources.find(one => one.source === source)?.name ?? source,
    about: { description, auspice, area, publishesOn, fetchedAt: fetchedAt.toISOString() },
    ...{ isTable: source !== 'kolada', isFetchable: source === 'kolada', picked: null, dimensions },
    social:
      SOCIAL_PROPOSALS.find(one => one.source === source && offer.members.some(member => member.code === one.code)) ??
      null,
  }
}
