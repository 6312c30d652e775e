import type { Dictionary } from '@/lib/text/sv'
import { Masthead, type NavItem } from './masthead'

type Props = {
  t: Dictionary
  home: string
  name?: string
  items?: NavItem[]
  /** The same page in the other language. */
  otherLanguage: { href: string; lang: string }
}

export function SiteHeader({ t, home, name, items, otherLanguage }: Props) {
  return (
    <Masthead
      {...{ home, items }}
      skip={t.skipToContent}
      menu={t.menu}
      brand={
        <>
          {t.service}
          {name && <small>{name}</small>}
        </>
      }
      leaving={
        <a href={otherLanguage.href} lang={otherLanguage.lang} hrefLang={otherLanguage.lang}>
          {t.otherLanguage}
        </a>
      }
    />
  )
}
