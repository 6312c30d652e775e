import 'server-only'
import { z } from 'zod'
import { getHalfWay, getSignedIn } from '@/lib/auth/session'
import type { HalfWay, SignedIn } from '@/lib/auth/sessions'
import { storable } from '@/lib/input/written-text'
import { markEntered } from '@/lib/serve/entered.mjs'
import { WHOLE, type FormState } from './form-state'

/** What a command answers a form: faults by field, or what has been done. Nothing where it all went well. */
export type Answer = Partial<Pick<FormState, 'faults' | 'done' | 'link' | 'codes'>> | undefined

type Fields = Record<string, string | string[] | undefined>

const SIGNED_OUT = 'Du är utloggad. Logga in i en ny flik och försök igen här, så finns det du skrev kvar.'
const NEVER_GIVEN_BACK = /^(password|current|again|secret|oneTimeCode)$/

/**
 * The first two beats of every write: who, and what they sent. What cannot be read comes back beside its field with
 * what was typed; `act` is asked by nobody who is not signed in. What the person may do is the command's to say.
 */
export async function receive<Shape extends z.ZodRawShape>(
  form: FormData,
  input: z.ZodObject<Shape>,
  act: (actor: SignedIn, values: z.output<z.ZodObject<Shape>>) => Promise<Answer>,
): Promise<FormState> {
  markEntered()
  const actor = await getSignedIn()
  if (!actor) return { typed: typedOf(asForm(form)), faults: { [WHOLE]: SIGNED_OUT } }
  return receiveFromAnyone(form, input, values => act(actor, values))
}

/** For what is also done on the way in, where a second factor is required before anybody is signed in. */
export async function receiveOnTheWay<Shape extends z.ZodRawShape>(
  form: FormData,
  input: z.ZodObject<Shape>,
  act: (owner: SignedIn | HalfWay, values: z.output<z.ZodObject<Shape>>) => Promise<Answer>,
): Promise<FormState> {
  markEntered()
  const owner = (await getSignedIn()) ?? (await getHalfWay())
  const isIn = owner && (!('awaits' in owner) || owner.awaits === 'setUp')
  if (!isIn) return { typed: typedOf(asForm(form)), faults: { [WHOLE]: SIGNED_OUT } }
  return receiveFromAnyone(form, input, values => act(owner, values))
}

/** For the few forms that are filled in before anyone is signed in. */
export async function receiveFromAnyone<Shape extends z.ZodRawShape>(
  form: FormData,
  input: z.ZodObject<Shape>,
  act: (values: z.output<z.ZodObject<Shape>>) => Promise<Answer>,
): Promise<FormState> {
  markEntered()
  const read = input.safeParse(fieldsOf(asForm(form), input.shape))
  const answer = read.success ? await act(read.data) : { faults: faultsOf(read.error) }
  const faults = answer?.faults ?? {}
  return { ...answer, faults, typed: Object.keys(faults).length > 0 ? typedOf(asForm(form)) : {} }
}

/** Anything can be sent to a server function; what is no form has no fields. */
const asForm = (sent: unknown): FormData => (sent instanceof FormData ? sent : new FormData())

/** The fields that the form should have, and no others: several values where it takes a list. */
function fieldsOf(form: FormData, shape: z.ZodRawShape): Fields {
  const texts = (name: string) =>
    form.getAll(name).flatMap(value => (typeof value === 'string' ? [storable(value)] : []))
  return Object.fromEntries(
    Object.entries(shape).map(([name, type]) => [name, takesList(type) ? texts(name) : texts(name)[0]]),
  )
}

/** Also where what is listed needn't be there, or is then made into something else. */
const takesList = (type: unknown): boolean =>
  type instanceof z.ZodArray ||
  (type instanceof z.ZodPipe && takesList(type.in)) ||
  (type instanceof z.ZodOptional && takesList(type.unwrap()))

/** The first fault of each field. */
function faultsOf({ issues }: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const { path, message } of issues) faults[String(path[0] ?? WHOLE)] ??= message
  return faults
}

function typedOf(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !NEVER_GIVEN_BACK.test(name) && !name.startsWith('$'))
      (typed[`${name}`] ??= []).push(value)
  return typed
}
