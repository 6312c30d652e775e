import { secondFactorSv as t } from '@/lib/text/second-factor-sv'
import { CopyMade } from './copy-made'

/** Recovery codes that have just been made. They are not shown again. */
export function MadeCodes({ codes }: { codes?: readonly string[] }) {
  if (!codes) return null
  return (
    <div className="secret">
      <p>{t.codesLead}</p>
      <ul className="codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <CopyMade text={codes.join('\n')} label={t.copy} copied={t.copied} notCopied={t.notCopied} />
    </div>
  )
}
