import { PartList, type Parts } from '@/components/ui/part-list'

/** The parts of the first page in one line, so that a reader who stops early has seen that there are questions to ask. */
export function PartLinks({ label, parts }: { label: string; parts: Parts }) {
  return (
    <nav className="part-links no-print small" aria-label={label}>
      <PartList parts={parts} />
    </nav>
  )
}
