import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import made from '@/public/islands/made.json'

type Props = { t: Dictionary; site: Site; asked?: string }

/** Fetches the island when the form before it is touched, and its register beside it; where that fails the form is a form. */
const LOADER = `for(let e of["focusin","pointerdown"])document.currentScript.previousElementSibling.addEventListener(e,({currentTarget:f})=>{f.register??=fetch(f.dataset.register).catch(()=>{});import(f.dataset.island).catch(()=>{})})`

/** Asks for everything that answers to some words: as they are typed, and on a page of its own. */
export function SiteSearch({ t, site, asked }: Props) {
  return (
    <search className="site-search">
      <form
        action={paths.search(site)}
        data-island={made[`search-${site.locale}`]}
        data-register={paths.searchRegister(site)}
      >
        <label className="vh" htmlFor="hitta">
          {t.finding.label}
        </label>
        <input
          {...{ id: 'hitta', name: 'q', type: 'search', autoComplete: 'off', maxLength: 100 }}
          placeholder={t.finding.label}
          defaultValue={asked}
          suppressHydrationWarning
        />
        <button>{t.finding.button}</button>
        <div data-answers suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      </form>
      <script dangerouslySetInnerHTML={{ __html: LOADER }} />
    </search>
  )
}
