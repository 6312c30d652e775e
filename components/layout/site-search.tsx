import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

type Props = { t: Dictionary; site: Site; asked?: string }

/** Asks for everything that answers to some words, on a page of its own. */
export function SiteSearch({ t, site, asked }: Props) {
  return (
    <search className="site-search">
      <form action={paths.search(site)}>
        <label className="vh" htmlFor="hitta">
          {t.finding.label}
        </label>
        <input
          {...{ id: 'hitta', name: 'q', type: 'search', autoComplete: 'off', maxLength: 100 }}
          placeholder={t.finding.label}
          defaultValue={asked}
        />
        <button>{t.finding.button}</button>
      </form>
    </search>
  )
}
