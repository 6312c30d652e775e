import type { Dictionary } from '@/lib/text/sv'

type Props = {
  t: Dictionary
  /** Who answers, whose words are whose, and how old the figures and the website are. */
  sentences?: string[]
  contactEmail?: string | null
  links: { href: string; label: string }[]
}

export function SiteFooter({ t, sentences = [], contactEmail, links }: Props) {
  return (
    <footer className="bottom">
      <div className="wrap">
        <p>{sentences.join(' ')}</p>
        <ul>
          {contactEmail && (
            <li>
              <a href={`mailto:${contactEmail}`}>{t.contact}</a>
            </li>
          )}
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} rel={label === t.reportFault ? 'nofollow' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
