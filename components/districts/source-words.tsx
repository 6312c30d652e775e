import type { Locale } from '@/lib/text/numbers'
import { withAddress } from '@/lib/text/web-address'
import { Swedish } from '../layout/swedish'

/** A source in its own words, with a link where they print an address. */
export function SourceWords({ source, locale }: { source: string; locale: Locale }) {
  const { before, address, after } = withAddress(source)
  return (
    <Swedish locale={locale}>
      {before}
      {address && <a href={address.href}>{address.words}</a>}
      {after}
    </Swedish>
  )
}
