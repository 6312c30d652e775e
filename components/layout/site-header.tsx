import type { Dictionary } from '@/lib/text/sv'

export type NavItem = { href: string; label: string; current?: boolean }

type Props = {
  t: Dictionary
  home: string
  name?: string
  items?: NavItem[]
  /** The same page in the other language. */
  otherLanguage: { href: string; lang: string }
}

export function SiteHeader({ t, home, name, items = [], otherLanguage }: Props) {
  return (
    <header className="top">
      <a className="skip" href="#innehall">
        {t.skipToContent}
      </a>
      <div className="wrap">
        <a className="brand" href={home}>
          {t.service}
          {name && <small>{name}</small>}
        </a>
        <nav aria-label={t.menu}>
          <ul>
            {items.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={otherLanguage.href} lang={otherLanguage.lang} hrefLang={otherLanguage.lang}>
                {t.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
