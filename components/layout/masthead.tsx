import type { CSSProperties, ReactNode } from 'react'
import { inDark } from '@/lib/municipality/colour'

export type NavItem = { href: string; label: string; current?: boolean }

type Props = {
  skip: string
  home: string
  brand: ReactNode
  menu: string
  items?: readonly NavItem[]
  /** The last of the menu, which leads away from these pages. */
  leaving: ReactNode
  /** Beside the menu. */
  search?: ReactNode
  /** The municipality's own, "#rrggbb": a band over the head. */
  colour?: string | null
  /** A row below. */
  children?: ReactNode
}

/** The head of every page, public or signed in. */
export function Masthead({ skip, home, brand, menu, items = [], leaving, search, colour, children }: Props) {
  return (
    <header className="top" style={colour ? bandOf(colour) : undefined}>
      <a className="skip" href="#innehall">
        {skip}
      </a>
      <div className="wrap">
        <a className="brand" href={home}>
          {brand}
        </a>
        <nav aria-label={menu}>
          <ul>
            {items.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
            <li>{leaving}</li>
          </ul>
        </nav>
        {search}
      </div>
      {children}
    </header>
  )
}

const bandOf = (colour: string) => ({ '--band': colour, '--band-in-dark': inDark(colour) }) as CSSProperties
