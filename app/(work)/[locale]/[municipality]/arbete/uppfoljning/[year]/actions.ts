'use server'

import { refresh } from 'next/cache'
import { drawFigure } from '@/components/followup/draw-figure'
import { WHOLE, type FormState } from '@/lib/forms/form-state'
import { receive, type Answer } from '@/lib/forms/receive'
import { answerWarning, assess, type RoundDone } from '@/lib/followup/commands'
import { commentOnGoal, settleComment } from '@/lib/followup/comment-commands'
import { fileReports } from '@/lib/exchange/report-file-commands'
import {
  answersInput,
  assessmentInput,
  choiceInput,
  commentInput,
  noteInput,
  proposalInput,
  restoredInput,
  roundInput,
  settleInput,
  takenInput,
  undoneInput,
} from '@/lib/followup/followup-input'
import { chooseIndicators, setAnswers } from '@/lib/followup/part-commands'
import { amendReport, proposeReport, publishReport, returnReport } from '@/lib/followup/publish-commands'
import { takeAnswers, undoAnswers } from '@/lib/followup/taken-commands'
import { restoreAssessment } from '@/lib/followup/versions/commands'
import { wantsReason } from '@/lib/followup/work-queries'
import { followUpWorkSv as t } from '@/lib/text/followup-work-sv'

const WRITTEN = ['level', 'gaps', 'text', 'reason'] as const
type Refused = { ok: false; fault: 'own' | 'notPassed' | 'noPublicNote' | 'hiddenNumber' | 'noneLeft' | 'otherFigures' }

function told(done: RoundDone | Refused, words: string): Answer {
  refresh()
  return done.ok ? { done: words } : { faults: { [WHOLE]: t.faults[done.fault] } }
}

export async function answer(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, answersInput, async (actor, said) => told(await setAnswers(actor, said), t.progress.saved))
}

export async function choose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, choiceInput, async (actor, said) => told(await chooseIndicators(actor, said), t.progress.chosen))
}

export async function comment(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, commentInput, async (actor, said) => told(await commentOnGoal(actor, said), t.comments.sent))
}

export async function settle(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, settleInput, async (actor, said) =>
    told(await settleComment(actor, said), said.isSettled === 'ja' ? t.comments.done : t.comments.reopened),
  )
}

export async function note(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, noteInput, async (actor, said) => told(await answerWarning(actor, said), t.checklist.saved))
}

export async function saveAssessment(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, assessmentInput, async (actor, said) => {
    const saved = await assess(actor, said)
    if (saved.ok || saved.fault !== 'changed') {
      const answered = told(saved, saved.ok && saved.isUnchanged ? t.assess.same : t.assess.saved)
      // What is saved is saved: the reason can be written when it is known.
      const isWanting = saved.ok && said.reason === '' && (await wantsReason(actor, said, said.goalId))
      return isWanting ? { ...answered, faults: { reason: t.assess.wantsReason } } : answered
    }
    refresh()
    const { now } = saved
    const beside = WRITTEN.filter(field => now[field] !== said[field]).map(field => [
      field,
      t.assess.now(
        field === 'level' && now.level
          ? t.levels[now.level]
          : field === 'gaps' && now.gaps
            ? t.gapWords[now.gaps]
            : now[field],
      ),
    ])
    return { faults: { [WHOLE]: t.faults.changed, ...Object.fromEntries(beside) } }
  })
}

export async function take(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, takenInput, async (actor, said) =>
    told(await takeAnswers(actor, said), t.taken.done(said.shown.length)),
  )
}

export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, undoneInput, async (actor, said) =>
    told(await undoAnswers(actor, said), t.taken.undone(said.goalIds.length)),
  )
}

export async function restore(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, restoredInput, async (actor, said) => {
    const done = await restoreAssessment(actor, said)
    if (!done.ok && done.fault === 'changed') {
      refresh()
      return { faults: { [WHOLE]: t.faults.changed } }
    }
    return told(done, done.ok && done.isUnchanged ? t.assess.same : t.versions.restored)
  })
}

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, proposalInput, async (actor, said) => {
    const done = await proposeReport(actor, said)
    const answered = told(done, t.publish.proposed)
    const isNote = !done.ok && (done.fault === 'noPublicNote' || done.fault === 'hiddenNumber')
    return isNote ? { faults: { publicNote: t.faults[done.fault] } } : answered
  })
}

export async function giveBack(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, roundInput, async (actor, key) => told(await returnReport(actor, key), t.publish.returned))
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, roundInput, async (actor, key) => {
    const done = await publishReport(actor, key, drawFigure)
    if (done.ok) await fileReports()
    return told(done, t.publish.done)
  })
}

export async function amend(_: FormState, form: FormData): Promise<FormState> {
  return receive(form, roundInput, async (actor, key) => told(await amendReport(actor, key), t.publish.amended))
}
