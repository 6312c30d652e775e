import { CopyButton } from '@/components/ui/copy-button'
import { peopleSv } from '@/lib/text/people-sv'

/** A link that has just been made, to be given to whom it is for. It is not shown again. */
export function MadeLink({ link, pass = peopleSv.copy.pass }: { link?: string; pass?: string }) {
  if (!link) return null
  const t = peopleSv.copy
  return (
    <div className="secret">
      <p>{pass}</p>
      <p>
        <code>{link}</code>
      </p>
      <CopyButton text={link} label={t.copy} copied={t.copied} notCopied={t.notCopied} />
    </div>
  )
}
