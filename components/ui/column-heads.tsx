type Props = {
  heads: readonly string[]
  /** On a phone a row is laid out in lines, and some browsers forget that such a table is one: so its parts say their roles. */
  isStacked?: boolean
}

/** The heads of a table's columns, where each is a word or two of its own. */
export function ColumnHeads({ heads, isStacked }: Props) {
  const roleOf = <Role extends string>(role: Role) => (isStacked ? role : undefined)
  return (
    <thead role={roleOf('rowgroup')}>
      <tr role={roleOf('row')}>
        {heads.map(head => (
          <th key={head} role={roleOf('columnheader')} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  )
}
