import { onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  t: Dictionary
  name?: string
  updated?: string
  contactEmail?: string | null
  links: { href: string; label: string }[]
}

export function SiteFooter({ t, name, updated, contactEmail, links }: Props) {
  return (
    <footer className="bottom">
      <div className="wrap">
        <p>
          {name && t.answersFor(name)} {updated && t.lastUpdated(onOneLine(updated))}
        </p>
        <ul>
          {contactEmail && (
            <li>
              <a href={`mailto:${contactEmail}`}>{t.contact}</a>
            </li>
          )}
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
