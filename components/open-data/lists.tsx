import { ColumnHeads } from '@/components/ui/column-heads'
import { ALL_LISTS, ENDINGS } from '@/lib/exchange/open-data/lists'
import { PARAMETERS } from '@/lib/exchange/open-data/parameters'
import type { ListName } from '@/lib/exchange/open-data/schemas'
import type { Dictionary } from '@/lib/text/sv'

type Props = { t: Dictionary; municipality: string; names: readonly ListName[] }

const ON_EVERY_LIST = ['limit', 'cursor']

/** Every list of the open data with its addresses, and what it may be asked by. */
export function Lists({ t, municipality, names }: Props) {
  const { columns, list, lists } = t.openData
  return (
    <div className="scroll" role="region" aria-label={lists} tabIndex={0}>
      <table className="prose-table">
        <ColumnHeads heads={[columns.list, columns.about, columns.parameters]} />
        <tbody>
          {names.map(name => (
            <tr key={name}>
              <th scope="row">
                {ALL_LISTS[name].as.map((as, i) => (
                  <span key={as}>
                    {i > 0 && ' '}
                    <a href={`/api/v1/${municipality}/${name}${ENDINGS[as].ending}`}>{ENDINGS[as].ending || name}</a>
                  </span>
                ))}
              </th>
              <td>{list[name]}</td>
              <td>
                {Object.keys(PARAMETERS[name].shape)
                  .filter(parameter => !ON_EVERY_LIST.includes(parameter))
                  .join(', ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
