import 'server-only'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import type { FrozenReport } from './report'
import { partsOf } from './report-parts'
import { sheetOf } from './sheet'
import { slidesOf } from './slides'
import { typeset } from './typeset'

export const titleOf = ({ report: { year, municipality } }: FrozenReport, locale: Locale): string =>
  `${dictionary(locale).reports.report(year)}, ${municipality}`

/** A report from its first page to its last table. */
export const reportPdf = (frozen: FrozenReport, locale: Locale, page: string | null): Promise<Uint8Array> =>
  typeset(
    'report',
    frozen,
    {
      ...{ title: titleOf(frozen, locale), parts: partsOf(frozen, locale, page) },
      ...(frozen.isDraft && { mark: dictionary(locale).reports.draft.mark }),
    },
    locale,
  )

/** The screens of the meeting, a page each. */
export const slidesPdf = (frozen: FrozenReport, locale: Locale): Promise<Uint8Array> =>
  typeset('slides', frozen, { title: titleOf(frozen, locale), slides: slidesOf(frozen, locale) }, locale)

/** All of it on one A4. */
export const sheetPdf = (frozen: FrozenReport, locale: Locale): Promise<Uint8Array> =>
  typeset('sheet', frozen, { title: titleOf(frozen, locale), ...sheetOf(frozen, locale) }, locale)
