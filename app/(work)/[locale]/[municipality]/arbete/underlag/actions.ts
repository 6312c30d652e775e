'use server'

import { refresh } from 'next/cache'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { evidenceSv as t } from '@/lib/text/evidence-sv'
import {
  proposeEvidence,
  proposeEvidenceWithdrawal,
  takeEvidenceBack,
  type EvidenceDone,
} from '@/lib/values/evidence-commands'
import { evidenceInput, evidenceWithdrawalInput } from '@/lib/values/evidence-input'
import { proposalInput } from '@/lib/values/threshold-input'

/** Beside which field a fault of the whole is told. */
const BESIDE: Partial<Record<string, string>> = {
  ...{ ahead: 'firstDay', taken: 'title', noGoal: 'goalId', notOverall: 'goalId', noDistrict: 'geographyId' },
  ...{ noRound: 'followUpId' },
}

function told(done: EvidenceDone, words: string): Answer {
  refresh()
  if (done.ok) return { done: words }
  if (done.fault === 'signs') return { faults: { isSure: t.faults.signs(done.signs.map(sign => t.signs[sign])) } }
  return { faults: { [BESIDE[done.fault] ?? WHOLE]: t.faults[done.fault] } }
}

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, evidenceInput, async (actor, said) => told(await proposeEvidence(actor, said), t.proposed))
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, evidenceWithdrawalInput, async (actor, which) =>
    told(await proposeEvidenceWithdrawal(actor, which), t.proposed),
  )
}

export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, proposalInput, async (actor, which) =>
    told(await takeEvidenceBack(actor, which), t.waiting.takenBack),
  )
}
