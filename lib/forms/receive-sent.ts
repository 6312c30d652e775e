import 'server-only'
import type { z } from 'zod'
import { getSignedIn } from '@/lib/auth/session'
import type { SignedIn } from '@/lib/auth/sessions'
import { markEntered } from '@/lib/serve/entered.mjs'

export type NotReceived = { ok: false; fault: 'signedOut' | 'malformed' }

/**
 * The first two beats of a write that no form sends but a page by itself, as a grid does while someone types: who, and
 * what. What cannot be read was not sent by our page.
 */
export async function receiveSent<Input extends z.ZodType, Done>(
  sent: unknown,
  input: Input,
  act: (actor: SignedIn, values: z.output<Input>) => Promise<Done>,
): Promise<Done | NotReceived> {
  markEntered()
  const actor = await getSignedIn()
  if (!actor) return { ok: false, fault: 'signedOut' }
  const read = input.safeParse(sent)
  return read.success ? act(actor, read.data) : { ok: false, fault: 'malformed' }
}
