import { ColumnHeads } from '@/components/ui/column-heads'
import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import { reviewSv as t } from '@/lib/text/review-sv'
import type { ReviewedSetting } from '@/lib/values/proposal'

type Props = { settings: readonly ReviewedSetting[]; indicators: readonly Indicator[] }

/** Every proposed setting beside what it would replace. */
export function ProposalSettings({ settings, indicators }: Props) {
  const name = (id: number) => indicators.filter(one => one.id === id).map(one => nameOf(one, 'sv'))
  const rows = settings.flatMap(({ number, indicatorId, fields }) =>
    fields.map(field => ({ key: `${number} ${field.field}`, name: name(indicatorId), ...field })),
  )
  return (
    <table className="listing values">
      <ColumnHeads heads={[t.settingsTitle, t.columns.before, t.columns.after]} />
      <tbody>
        {rows.map(({ key, name: of, field, before, now, after }) => (
          <tr key={key} data-conflict={before !== now || undefined}>
            <th scope="row">
              {of}: {t.fields[field].toLowerCase()}
            </th>
            <td data-head={t.columns.before}>
              {before === now
                ? t.settingValue(now)
                : `${t.heldNow}: ${t.settingValue(now)}. ${t.seenThen}: ${t.settingValue(before)}.`}
            </td>
            <td data-head={t.columns.after}>
              <strong>{t.settingValue(after)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
