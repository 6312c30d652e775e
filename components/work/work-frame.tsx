import type { ReactNode } from 'react'
import { workSv as t } from '@/lib/text/work-sv'
import { Masthead, type NavItem } from '../layout/masthead'
import type { Send } from '../entry/sending'
import { SignOutForm } from './sign-out-form'

type Props = {
  home: string
  /** None where the public is shown nothing yet. */
  publicHome: string | null
  /** Without one, for the page where it is chosen. */
  municipality?: string
  colour?: string | null
  /** Whoever is signed in; without, there is no menu. */
  person?: {
    id: number
    name: string
    account: string
    signOut: (form: FormData) => Promise<void>
    /** Takes what is typed in a grid and not sent yet, before the person leaves. */
    save: Send
  }
  items?: NavItem[]
  /** The part of the manual that is about the page. */
  help?: string
  /** The person's other municipalities. */
  elsewhere?: readonly { href: string; name: string }[]
  children: ReactNode
}

/** What every page of the signed-in work stands in. */
export function WorkFrame({
  home,
  publicHome,
  municipality,
  colour,
  person,
  items,
  help,
  elsewhere = [],
  children,
}: Props) {
  return (
    <>
      <Masthead
        {...{ home, items, colour }}
        skip={t.skipToContent}
        menu={t.menu}
        brand={
          <>
            Målbild <small>{municipality ? `${municipality} · ${t.title}` : t.title}</small>
          </>
        }
        leaving={
          publicHome === null ? <span className="soft">{t.notPublic}</span> : <a href={publicHome}>{t.toPublic}</a>
        }
      >
        {person && (
          <div className="wrap signed-in">
            <span>
              {t.signedInAs} <a href={person.account}>{person.name}</a>
            </span>
            {help && <a href={help}>{t.help}</a>}
            {elsewhere.map(({ href, name }) => (
              <a key={href} href={href}>
                {t.goTo(name)}
              </a>
            ))}
            <SignOutForm action={person.signOut} personId={person.id} save={person.save} home={home} />
          </div>
        )}
      </Masthead>
      <main id="innehall" className="wrap work">
        <noscript>
          <p className="notice">{t.needsScript}</p>
        </noscript>
        {children}
      </main>
    </>
  )
}
