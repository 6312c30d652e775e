import type { ReactNode } from 'react'
import { workSv as t } from '@/lib/text/work-sv'

type Props = {
  home: string
  publicHome: string
  municipality: string
  /** Whoever is signed in; without, there is no menu. */
  person?: { name: string; account: string; signOut: (form: FormData) => Promise<void> }
  items?: { href: string; label: string; current: boolean }[]
  children: ReactNode
}

/** What every page of the signed-in work stands in. */
export function WorkFrame({ home, publicHome, municipality, person, items = [], children }: Props) {
  return (
    <>
      <header className="top">
        <a className="skip" href="#innehall">
          Hoppa till innehållet
        </a>
        <div className="wrap">
          <a className="brand" href={home}>
            Målbild <small>{`${municipality} · ${t.title}`}</small>
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
                <a href={publicHome}>{t.toPublic}</a>
              </li>
            </ul>
          </nav>
        </div>
        {person && (
          <div className="wrap signed-in">
            <span>
              {t.signedInAs} <a href={person.account}>{person.name}</a>
            </span>
            <form action={person.signOut}>
              <button type="submit">{t.signOut}</button>
            </form>
          </div>
        )}
      </header>
      <main id="innehall" className="wrap work">
        <noscript>
          <p className="notice">{t.needsScript}</p>
        </noscript>
        {children}
      </main>
    </>
  )
}
