type Props = { label: string; parts: readonly (readonly [id: string, title: string] | false | undefined)[] }

/** The parts of the first page in one line, so that a reader who stops early has seen that there are questions to ask. */
export function PartLinks({ label, parts }: Props) {
  return (
    <nav className="part-links no-print small" aria-label={label}>
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
