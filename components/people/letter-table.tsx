import { ColumnHeads } from '@/components/ui/column-heads'
import type { FormAction } from '@/lib/forms/form-state'
import type { Letter } from '@/lib/mail/message'
import { lettersSv as t } from '@/lib/text/letters-sv'
import { peopleSv } from '@/lib/text/people-sv'
import { workSv } from '@/lib/text/work-sv'
import { CopyMade } from './copy-made'
import { SendAgain } from './send-again'

type Props = { letters: readonly Letter[]; municipalityId: number; sendAgain: FormAction; hasServer: boolean }

/** Messages, newest first: how each stands, with what can be done about those that were not sent. */
export function LetterTable({ letters, municipalityId, sendAgain, hasServer }: Props) {
  return (
    <table className="listing">
      <ColumnHeads heads={[t.subject, t.recipient, t.written, t.state]} />
      <tbody>
        {letters.map(({ id, recipient, subject, writtenAt, sentAt, state, fault, address }) => (
          <tr key={id}>
            <th scope="row">{subject}</th>
            <td data-head={t.recipient}>{recipient}</td>
            <td data-head={t.written}>{workSv.time(writtenAt)}</td>
            <td data-head={t.state}>
              {state === 'sent' ? t.sentAt(workSv.time(sentAt ?? writtenAt)) : t.states[state]}
              {fault && state !== 'gone' && <p className="fault">{t.faults[fault.split(' ')[0]!] ?? t.otherFault}</p>}
              {address && (
                <CopyMade
                  text={address}
                  label={t.copy}
                  copied={peopleSv.copy.copied}
                  notCopied={peopleSv.copy.notCopied}
                />
              )}
              {hasServer && (state === 'waiting' || state === 'failed') && (
                <SendAgain action={sendAgain} id={id} municipalityId={municipalityId} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
