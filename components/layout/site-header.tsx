import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/text/sv'
import { Masthead, type NavItem } from './masthead'

type Props = {
  t: Dictionary
  home: string
  name?: string
  items?: NavItem[]
  search?: ReactNode
  /** The municipality's own. */
  colour?: string | null
  /** The same page in the other language. */
  otherLanguage: { href: string; lang: string }
}

export function SiteHeader({ t, home, name, items, search, colour, otherLanguage }: Props) {
  return (
    <Masthead
      {...{ home, items, colour }}
      search={search}
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
