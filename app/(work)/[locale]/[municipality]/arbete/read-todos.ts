import { timeOf } from '@/lib/text/moments'
import type { Todo } from '@/components/work/todo-list'
import { canEditGoals, canEnterValues, canManagePeople, canSettleFault, type Role } from '@/lib/auth/permissions'
import { faultQuery } from '@/lib/faults/fault-filter'
import { listOwnTasks } from '@/lib/actions/own-tasks/work-queries'
import { countFaults } from '@/lib/faults/work-queries'
import { getBeginning } from '@/lib/municipality/opening/work-queries'
import { listToAdopt } from '@/lib/framework/draft/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { listReviewersAway, readEntering } from '@/lib/people/absence-queries'
import { listColleagues } from '@/lib/people/queries'
import type { Away } from '@/lib/people/stand-in'
import { absenceSv } from '@/lib/text/absence-sv'
import { actionEditingSv } from '@/lib/text/action-editing-sv'
import { beginningSv } from '@/lib/text/beginning-sv'
import { dayInSweden } from '@/lib/text/days'
import { faultInboxSv } from '@/lib/text/fault-inbox-sv'
import { todoSv as t } from '@/lib/text/todo-sv'
import { dueYearsOf } from '@/lib/values/entry-periods'
import { listEntryChoices } from '@/lib/values/entry-queries'
import { listProposedEvidence } from '@/lib/values/evidence-queries'
import { countToReview, listOwnDrafts, listOwnSubmissions, type OwnSubmission } from '@/lib/values/own-queries'
import { followUpTodosOf } from './follow-up-todos'
import { lackingOf } from './lacking-todos'
import type { Workplace } from './work-page'

/** What waits for a person here: by itself first, what others wait for next, and what time asks for last. */
export async function readTodos({ actor, municipality: { id, slug, isPublic } }: Workplace) {
  const here = { municipalityId: id }
  const today = dayInSweden(new Date())
  const mayEnter = canEnterValues(actor, here)
  const [
    sent,
    drafts,
    toReview,
    all,
    colleagues,
    faults,
    away,
    entering,
    toAdopt,
    tasks,
    lacking,
    told,
    followUps,
    beginning,
  ] = await Promise.all([
    listOwnSubmissions(actor, here, ['values', 'withdrawal']),
    listOwnDrafts(actor, here),
    countToReview(actor, id),
    mayEnter ? listEntryChoices(actor, { id, slug }, today) : [],
    canManagePeople(actor, here) ? listColleagues(actor, id) : null,
    canSettleFault(actor, here) ? countFaults(actor, id) : { fresh: 0, own: 0 },
    listReviewersAway(actor, id),
    readEntering(actor, id),
    listToAdopt(actor, id),
    listOwnTasks(actor, id),
    canEditGoals(actor, here) ? lackingOf(actor, { id, slug }, today) : [],
    listProposedEvidence(actor, id),
    followUpTodosOf(actor, { id, slug }, today),
    isPublic ? null : getBeginning(actor, id),
  ])
  // What somebody else enters is theirs; what nobody in particular does is everyone's.
  const choices = all.filter(({ code }) => (entering.get(code)?.id ?? actor.id) === actor.id)
  const insteadOf = away.filter(({ standInId }) => standInId === actor.id)
  const grid = (indicator: string) => workPaths.entryOf(slug, indicator)
  const todoOf = (one: OwnSubmission): Todo => ({
    key: one.id,
    href:
      one.kind === 'values'
        ? workPaths.entryAt(slug, one.code, one.cell)
        : workPaths.timeline(slug, one.code, one.revisionId),
    title: one.title,
    about: aboutOf(one),
  })
  const lacks = (role: Role) => colleagues?.every(({ roles }) => !roles.includes(role)) ?? false
  return {
    begin: beginning
      ? [
          {
            ...{ key: 'begin', href: workPaths.beginning(slug), title: beginningSv.title },
            about: beginningSv.todo(beginning.many.done, beginning.many.all),
          },
        ]
      : [],
    invite:
      lacks('controller') || lacks('reviewer')
        ? [{ key: 'invite', href: workPaths.people(slug), title: t.inviteBoth, about: t.whyBoth }]
        : [],
    returned: [
      ...sent.filter(one => one.status === 'returned').map(one => ({ ...todoOf(one), note: one.note })),
      ...told
        .filter(({ isOwn, isReturned }) => isOwn && isReturned)
        .map(({ submissionId, title, note }) => ({
          ...{ key: submissionId, href: workPaths.evidence(slug), title, about: '', note },
        })),
    ],
    review:
      toReview > 0
        ? [{ key: 'review', href: workPaths.review(slug), title: t.toReview(toReview), about: aboutReview(insteadOf) }]
        : [],
    adopt: toAdopt.map(draft => ({
      ...{ key: draft.slug, href: workPaths.draft(slug, draft.slug), title: draft.title, about: '' },
    })),
    ...followUps,
    tasks: tasks.map(({ id: task, title, dueOn, action }) => ({
      ...{ key: String(task), href: workPaths.action(slug, action.id), title },
      about: `${dueOn < today ? actionEditingSv.tasks.late(dueOn) : actionEditingSv.tasks.due(dueOn)}, ${action.title}`,
    })),
    lacking,
    faults: faultTodos(slug, faults),
    drafts: drafts.map(({ code: indicator, cell, name, title, many, savedAt }) => ({
      ...{
        key: indicator,
        href: workPaths.entryAt(slug, indicator, cell),
        title: name ?? title,
        about: t.draft(many, timeOf(savedAt)),
      },
    })),
    waiting: sent.filter(one => one.status !== 'returned').map(todoOf),
    years: dueYearsOf(choices, today)
      .filter(({ many }) => many > 1)
      .map(({ year, many }) => ({
        ...{
          key: String(year),
          href: workPaths.entryOfYear(slug, year),
          title: t.year(year),
          about: t.yearWaits(many),
        },
      })),
    due: choices
      .filter(({ isOwn, due }) => isOwn && due.length > 0)
      .map(({ code: indicator, name, due }) => ({
        ...{ key: indicator, href: grid(indicator), title: name, about: missing(due, entering.get(indicator)) },
      })),
  }
}

const aboutReview = (away: readonly Away[]): string => (away.length > 0 ? absenceSv.insteadOf(away) : '')

const missing = (due: readonly string[], by: { insteadOf: string | null } | undefined): string =>
  [t.missing(due.join(', ')), ...(by?.insteadOf ? [absenceSv.entersInsteadOf(by.insteadOf)] : [])].join('; ')

function aboutOf({ status, many, at, by, note }: OwnSubmission): string {
  if (status === 'returned') return t.returnedBy(by ?? '', timeOf(at), note !== null)
  return status === 'approved' ? t.approved(many, timeOf(at)) : t.waits(many, timeOf(at))
}

function faultTodos(slug: string, { fresh, own }: { fresh: number; own: number }): Todo[] {
  const todo = (state: 'new' | 'taken', title: string): Todo => ({
    ...{ key: state, href: workPaths.faults(slug) + faultQuery({ state }), title, about: '' },
  })
  return [
    ...(fresh > 0 ? [todo('new', faultInboxSv.fresh(fresh))] : []),
    ...(own > 0 ? [todo('taken', faultInboxSv.own(own))] : []),
  ]
}
