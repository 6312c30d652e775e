'use server'

import { refresh } from 'next/cache'
import { fileReports } from '@/lib/exchange/report-file-commands'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import {
  chooseTexts,
  chooseValues,
  proposeRedaction,
  redactReports,
  returnRedaction,
  type RedactionDone,
} from '@/lib/followup/redaction/commands'
import {
  redactedTextsInput,
  redactedValuesInput,
  redactionInput,
  seenRedactionInput,
} from '@/lib/followup/redaction/redaction-input'
import { chooseSecrets } from '@/lib/followup/redaction/secret-commands'
import { roundInput } from '@/lib/followup/followup-input'
import { redactionSv as t } from '@/lib/text/redaction-sv'

function told(done: RedactionDone, words: string): Answer {
  refresh()
  return done.ok ? { done: words } : { faults: { [WHOLE]: t.faults[done.fault] } }
}

export async function values(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, redactedValuesInput, async (actor, said) =>
    told(await chooseValues(actor, said), t.values.saved),
  )
}

export async function texts(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, redactedTextsInput, async (actor, said) => told(await chooseTexts(actor, said), t.values.saved))
}

export async function secrets(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, roundInput, async (actor, key) => told(await chooseSecrets(actor, key), t.values.saved))
}

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, redactionInput, async (actor, said) => told(await proposeRedaction(actor, said), t.propose.done))
}

export async function giveBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, seenRedactionInput, async (actor, said) =>
    told(await returnRedaction(actor, said), t.approve.returned),
  )
}

export async function approve(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, seenRedactionInput, async (actor, said) => {
    const done = await redactReports(actor, said)
    if (done.ok) await fileReports()
    return told(done, t.approve.done)
  })
}
