type Props = { label: string; parts: readonly (readonly [id: string, title: string] | false)[] }

/** The parts of a long page, to go to. */
export function OnThisPage({ label, parts }: Props) {
  return (
    <nav className="on-page no-print" aria-label={label}>
      <p className="soft">{label}</p>
      <ul>
        {parts.map(
          part =>
            part && (
              <li key={part[0]}>
                <a href={`#${part[0]}`}>{part[1]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
