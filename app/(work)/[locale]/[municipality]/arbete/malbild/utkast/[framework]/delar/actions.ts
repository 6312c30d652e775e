'use server'

import { refresh } from 'next/cache'
import type { Actor } from '@/lib/auth/permissions'
import { isSame } from '@/lib/differing'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { chooseBodies } from '@/lib/framework/draft/body-commands'
import * as input from '@/lib/framework/draft/draft-input'
import type { PartFields, PartKind } from '@/lib/framework/draft/part'
import { addPart, changePart, removePart, stepPart } from '@/lib/framework/draft/part-commands'
import { listGoalNames } from '@/lib/framework/draft/parts/work-queries'
import type { DraftKey } from '@/lib/framework/draft/stored-draft'
import { draftSv } from '@/lib/text/draft-sv'
import { partsSv as t } from '@/lib/text/parts-sv'

type Fault = Extract<Awaited<ReturnType<typeof addPart>>, { ok: false }>['fault']

const inWords = (fault: Fault, kind: PartKind): string =>
  fault === 'leanedOn'
    ? (t.faults.leanedOn[kind] ?? '')
    : fault === 'taken' || fault === 'changedOrder'
      ? t.faults[fault]
      : draftSv.faults[fault]

type Saved<Kind extends PartKind> = { key: DraftKey & { kind: Kind }; id: number | null; seen: Record<string, unknown> }

/** Adds one, or changes it; where somebody else has changed it, what stands there now is told beside each field. */
async function save<Kind extends PartKind>(
  actor: Actor,
  { key, id, seen }: Saved<Kind>,
  wanted: Partial<PartFields[Kind]>,
): Promise<Answer> {
  const done =
    id === null ? await addPart(actor, key, wanted) : await changePart<Kind>(actor, { ...key, id }, { seen, wanted })
  refresh()
  if (done.ok) return { done: 'id' in done ? t.added : 'isUnchanged' in done ? t.same : t.saved }
  if (done.fault !== 'changed')
    return { faults: { [done.fault === 'taken' ? nameIn(wanted) : WHOLE]: inWords(done.fault, key.kind) } }
  const names = await listGoalNames(actor, key)
  const beside = Object.entries(done.now).flatMap(([field, value]) =>
    field in wanted && !isSame(wanted[field as keyof PartFields[Kind]], value)
      ? [[field, t.faults.now(told(value, field, names))]]
      : [],
  )
  return { faults: { [WHOLE]: t.faults.changed, ...(Object.fromEntries(beside) as Record<string, string>) } }
}

const nameIn = (wanted: object): string => ('name' in wanted ? 'name' : 'title')
const told = (value: unknown, field: string, names: ReadonlyMap<number, string>): string =>
  Array.isArray(value)
    ? value.map(id => names.get(id as number) ?? '').join(', ')
    : field === 'areaId' || field === 'goalId'
      ? (names.get(value as number) ?? '')
      : String(value ?? '')

export async function saveStrategy(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.strategyInput, (actor, { municipalityId, frameworkId, id, seen, ...wanted }) =>
    save(actor, { key: { municipalityId, frameworkId, kind: 'Strategy' }, id, seen }, wanted),
  )
}

export async function saveAround(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.aroundInput, (actor, { municipalityId, frameworkId, kind, id, seen, ...wanted }) =>
    save(actor, { key: { municipalityId, frameworkId, kind }, id, seen }, wanted),
  )
}

export async function saveFinding(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.findingInput, (actor, { municipalityId, frameworkId, id, seen, ...wanted }) =>
    save(actor, { key: { municipalityId, frameworkId, kind: 'NeedsFinding' }, id, seen }, wanted),
  )
}

export async function savePerspective(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.perspectiveInput, (actor, { municipalityId, frameworkId, id, seen, ...wanted }) =>
    save(actor, { key: { municipalityId, frameworkId, kind: 'Perspective' }, id, seen }, wanted),
  )
}

export async function saveBody(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.bodyInput, (actor, { municipalityId, frameworkId, id, seen, ...wanted }) =>
    save(actor, { key: { municipalityId, frameworkId, kind: 'Body' }, id, seen }, wanted),
  )
}

export async function stepOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.partStepInput, async (actor, { seen, step, ...part }) => {
    const done = await stepPart(actor, part, { seen, step })
    refresh()
    return done.ok ? {} : { faults: { [WHOLE]: inWords(done.fault, part.kind) } }
  })
}

export async function removeOne(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.partRemovalInput, async (actor, part) => {
    const done = await removePart(actor, part)
    refresh()
    return done.ok ? {} : { faults: { [WHOLE]: inWords(done.fault, part.kind) } }
  })
}

export async function chooseAnswering(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, input.goalBodiesInput, async (actor, chosen): Promise<Answer> => {
    const done = await chooseBodies(actor, chosen)
    refresh()
    if (done.ok) return { done: done.isUnchanged ? t.same : t.saved }
    if (done.fault === 'changed')
      return { faults: { [WHOLE]: t.faults.changed, bodyIds: t.faults.now(done.now.join(', ')) } }
    return { faults: { [WHOLE]: draftSv.faults[done.fault] } }
  })
}
