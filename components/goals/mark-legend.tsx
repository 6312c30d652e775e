import type { MarkStatus } from '@/components/charts/mark-shapes'
import { StatusMark } from '@/components/charts/status-mark'

/** What the marks of a strip mean, with how many there are of each. The areas' strips below have the same marks. */
export function MarkLegend({ counted }: { counted: { status: MarkStatus; says: string }[] }) {
  return (
    <p className="legend">
      {counted.map(({ status, says }) => (
        <StatusMark key={status} status={status}>
          {says}
        </StatusMark>
      ))}
    </p>
  )
}
