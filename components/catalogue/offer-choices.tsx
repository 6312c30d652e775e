import type { ReadOffer } from '@/lib/exchange/catalogue/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'

const t = catalogueWorkSv.offer

/** What can be done with an offer: look at its values, propose it. */
export function OfferChoices({ read, slug, isShown }: { read: ReadOffer; slug: string; isShown: boolean }) {
  const { source, code } = read.offer
  return (
    <section className="part">
      <p className="buttons">
        {!isShown && (
          <a className="ds-button" data-variant="secondary" href={`${workPaths.offer(slug, source, code)}?varden=ja`}>
            {t.show}
          </a>
        )}{' '}
        <a className="ds-button" href={workPaths.newFromCatalogue(slug, source, code, read.picked?.selection.chosen)}>
          {t.propose}
        </a>
      </p>
      <p className="soft">{t.proposeLead}</p>
    </section>
  )
}
