export type Parts = readonly (readonly [id: string, title: string] | false | undefined)[]

/** Links to parts of the page that they stand on; what isn't on it is left out. */
export function PartList({ parts }: { parts: Parts }) {
  return (
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
  )
}
