import type { SignedIn } from '@/lib/auth/sessions'
import { beginningOf } from '@/lib/exchange/catalogue/beginning'
import { offerIn } from '@/lib/exchange/catalogue/catalogue-input'
import { breakdownOf } from '@/lib/exchange/catalogue/offers'
import { chosenOf } from '@/lib/exchange/catalogue/table/work-queries'
import { getOffer } from '@/lib/exchange/catalogue/work-queries'
import { storedSelection } from '@/lib/exchange/sources/stored-answer'
import { newIndicatorSv } from '@/lib/text/new-indicator-sv'
import { groupWords } from '@/lib/text/series-words'
import { getReturnedIndicator } from '@/lib/values/new-indicator-queries'

type Here = { id: number; code: string }
type Asked = Readonly<Record<string, string | string[] | undefined>>

/** What a new indicator begins with: what came back of one's own, or what a catalogue says; and what it can be fetched from. */
export async function readBeginning(actor: SignedIn, here: Here, { forslag, katalog, urval }: Asked) {
  const municipalityId = here.id
  const isOne = typeof forslag === 'string' && /^\d{1,18}$/.test(forslag)
  const returned = isOne ? await getReturnedIndicator(actor, municipalityId, BigInt(forslag)) : null
  const [first] = returned?.said.series ?? []
  const from = offerIn(first ? `${first.source}:${first.code}` : katalog)
  const offered = from && (await getOffer(actor, municipalityId, from))
  const selection = storedSelection.safeParse(first?.selection)
  const chosen = selection.data?.chosen ?? (typeof urval === 'string' ? urval : '')
  const read = offered && (await chosenOf(actor, here, offered, chosen))
  if (!read?.isFetchable) return { begun: returned, fetched: null }
  const { offer, dimensions } = read
  const fetched = {
    ...{ from: `${offer.source}:${offer.code}`, chosen },
    legend: newIndicatorSv.fromCatalogue(read.sourceName),
    choices: offer.members.map(({ code, categories }) => ({
      value: code,
      label: `${code}, ${read.picked?.selection.words ?? groupWords(breakdownOf(categories), dimensions)}`,
    })),
    picked: returned ? returned.said.series.map(({ code }) => code) : offer.members.map(({ code }) => code),
  }
  return {
    begun: returned ?? { said: beginningOf(read), instead: '', why: read.social?.why ?? '' },
    fetched,
  }
}
