import type { ReportFigure } from '@/lib/followup/report'

/** A frozen drawing, the one that fits the width; its text is said by what it is labelled with, or by itself. */
export function FrozenPicture({
  drawing: { phone, column },
  ...text
}: { drawing: ReportFigure } & ({ labelledBy: string } | { says: string })) {
  return (
    <div
      className="frozen-picture"
      role="img"
      {...('says' in text ? { 'aria-label': text.says } : { 'aria-labelledby': text.labelledBy })}
    >
      <div className="for-narrow" dangerouslySetInnerHTML={{ __html: phone }} />
      <div className="for-wide" dangerouslySetInnerHTML={{ __html: column }} />
    </div>
  )
}
