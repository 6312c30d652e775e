import { PartList, type Parts } from '@/components/ui/part-list'

/** The parts of a long page, to go to. */
export function OnThisPage({ label, parts }: { label: string; parts: Parts }) {
  return (
    <nav className="on-page no-print" aria-label={label}>
      <p className="soft">{label}</p>
      <PartList parts={parts} />
    </nav>
  )
}
