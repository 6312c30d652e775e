import { peopleSv } from '@/lib/text/people-sv'
import { CopyMade } from './copy-made'

type Props = {
  link?: string
  /** What is to be known of it: as a rule that it can be used once. */
  pass?: string
}

/** A link that has just been made, to be given to whom it is for. It is not shown again. */
export function MadeLink({ link, pass = peopleSv.copy.pass }: Props) {
  if (!link) return null
  const t = peopleSv.copy
  return (
    <div className="secret">
      <p>{pass}</p>
      <p>
        <code>{link}</code>
      </p>
      <CopyMade text={link} label={t.copy} copied={t.copied} notCopied={t.notCopied} />
    </div>
  )
}
