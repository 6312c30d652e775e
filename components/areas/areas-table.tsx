import { ColumnHeads } from '@/components/ui/column-heads'
import { areasSv as t } from '@/lib/text/areas-sv'

type Props = { areas: readonly { code: string; name: string; isPriority: boolean }[] }

/** The areas that there are. */
export function AreasTable({ areas }: Props) {
  const { columns } = t
  return (
    <table className="listing">
      <ColumnHeads heads={Object.values(columns)} />
      <tbody>
        {areas.map(({ code, name, isPriority }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td data-head={columns.code}>{code}</td>
            <td data-head={columns.priority}>{isPriority ? t.yes : t.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
