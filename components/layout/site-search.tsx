import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { island } from '../ui/island'

type Props = { t: Dictionary; site: Site; asked?: string }

/** Asks for everything that answers to some words: as they are typed, and on a page of its own, where scripts fail too. */
export function SiteSearch({ t, site, asked }: Props) {
  return (
    <search className="site-search">
      <form action={paths.search(site)} {...island(`search-${site.locale}`)} data-ahead={paths.searchRegister(site)}>
        <label className="vh" htmlFor="hitta">
          {t.finding.label}
        </label>
        <input
          {...{ id: 'hitta', name: 'q', type: 'search', autoComplete: 'off', maxLength: 100 }}
          placeholder={t.finding.label}
          defaultValue={asked}
        />
        <button>{t.finding.button}</button>
        <div data-answers />
      </form>
    </search>
  )
}
