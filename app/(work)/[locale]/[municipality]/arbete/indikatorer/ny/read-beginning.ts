import type { SignedIn } from '@/lib/auth/sessions'
import { beginningOf } from '@/lib/exchange/catalogue/beginning'
import { offerIn } from '@/lib/exchange/catalogue/catalogue-input'
import { breakdownOf } from '@/lib/exchange/catalogue/offers'
import { getOffer } from '@/lib/exchange/catalogue/work-queries'
import { newIndicatorSv } from '@/lib/text/new-indicator-sv'
import { groupWords } from '@/lib/text/series-words'
import { sourcesSv } from '@/lib/text/sources-sv'
import { getReturnedIndicator } from '@/lib/values/new-indicator-queries'

type Asked = { forslag?: string | string[] | undefined; katalog?: string | string[] | undefined }

/** What a new indicator begins with: what came back of one's own, or what a catalogue says; and what it can be fetched from. */
export async function readBeginning(actor: SignedIn, municipalityId: number, { forslag, katalog }: Asked) {
  const isOne = typeof forslag === 'string' && /^\d{1,18}$/.test(forslag)
  const returned = isOne ? await getReturnedIndicator(actor, municipalityId, BigInt(forslag)) : null
  const [first] = returned?.said.series ?? []
  const from = offerIn(first ? `${first.source}:${first.code}` : katalog)
  const read = from && (await getOffer(actor, municipalityId, from))
  if (!read?.isFetchable) return { begun: returned, fetched: null }
  const { offer, dimensions } = read
  const fetched = {
    from: `${offer.source}:${offer.code}`,
    legend: newIndicatorSv.fromCatalogue(sourcesSv.names[offer.source] ?? offer.source),
    choices: offer.members.map(({ code, categories }) => ({
      value: code,
      label: `${code}, ${groupWords(breakdownOf(categories), dimensions)}`,
    })),
    picked: returned ? returned.said.series.map(({ code }) => code) : offer.members.map(({ code }) => code),
  }
  return {
    begun: returned ?? { said: beginningOf(read), instead: '', why: read.social?.why ?? '' },
    fetched,
  }
}
