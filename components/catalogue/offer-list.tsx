import type { Found, FoundOffer } from '@/lib/exchange/catalogue/work-queries'
import { catalogueWorkSv as t } from '@/lib/text/catalogue-work-sv'

type Props = { offers: readonly FoundOffer[]; sources: Found['sources']; hrefOf: (offer: FoundOffer) => string }

const MOST_IDS = 6

/** What was found: each with its ids, what it is divided by, and whether it is had already. */
export function OfferList({ offers, sources, hrefOf }: Props) {
  return (
    <ul className="offers">
      {offers.map(offer => {
        const { source, code, title, members, dimensions, had } = offer
        const ids = members.map(member => member.code)
        const told = ids.length > MOST_IDS ? [...ids.slice(0, MOST_IDS), '…'] : ids
        return (
          <li key={`${source} ${code}`}>
            <a href={hrefOf(offer)}>{title}</a>
            <p className="soft small">
              {sources.find(one => one.source === source)?.name} {t.ids(told)}
              {dimensions.length > 0 && `. ${t.by(dimensions.map(t.dimension))}`}.
              {had.length > 0 && ` ${t.had(had.map(({ name }) => name))}.`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
