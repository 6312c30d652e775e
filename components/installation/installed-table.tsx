import { ColumnHeads } from '@/components/ui/column-heads'
import type { Installed } from '@/lib/municipality/installation/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { installationSv as t } from '@/lib/text/installation-sv'

/** The municipalities that there are, and how they stand. */
export function InstalledTable({ here }: { here: readonly Installed[] }) {
  const { columns } = t
  return (
    <table className="listing">
      <ColumnHeads heads={Object.values(columns)} />
      <tbody>
        {here.map(({ id, slug, name, code, isPublic, administrators }) => (
          <tr key={id}>
            <th scope="row">
              <a href={workPaths.start(slug)}>{name}</a>
            </th>
            <td data-head={columns.code}>{code}</td>
            <td data-head={columns.state}>{isPublic ? t.open : t.notOpen}</td>
            <td data-head={columns.administrators}>{administrators.join(', ') || t.nobody}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
