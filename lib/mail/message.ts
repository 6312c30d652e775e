/** How a message stands. `kept`: no mail server is set. `gone`: its link no longer holds, so it is not sent any more. */
export type MessageState = 'sent' | 'kept' | 'waiting' | 'failed' | 'gone'

export type Letter = {
  id: string
  recipient: string
  subject: string
  /** ISO */
  writtenAt: string
  sentAt: string | null
  state: MessageState
  /** "EENVELOPE 550"; null where nothing has gone wrong. */
  fault: string | null
  /** Of a letter that has not been sent, to be given to whom it is for; null where the actor may not open the account. */
  address: string | null
}

/** Tries, at intervals that double from a minute: the last one comes after some eight hours. */
export const MOST_TRIES = 10

type Known = { sentAt: Date | null; tries: number; link: { usedAt: Date | null; expiresAt: Date } | null }

export function stateOf(
  { sentAt, tries, link }: Known,
  { now, hasServer }: { now: Date; hasServer: boolean },
): MessageState {
  if (sentAt) return 'sent'
  if (link && (link.usedAt || link.expiresAt <= now)) return 'gone'
  if (!hasServer) return 'kept'
  return tries < MOST_TRIES ? 'waiting' : 'failed'
}

/** The address that stands in a letter. */
export const addressIn = (body: string): string | null => /https?:\/\/\S+/.exec(body)?.[0] ?? null
