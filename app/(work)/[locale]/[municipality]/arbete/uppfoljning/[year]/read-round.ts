import { canPublishRound, canRunFollowUp, SYSTEM } from '@/lib/auth/permissions'
import { getRound, listAnswering, listChoosable } from '@/lib/followup/work-queries'
import { yearNamed } from '@/lib/followup/year-named'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import type { Workplace } from '../../work-page'

/** A round as its page draws it, with where everything leads; null where there is none. */
export async function readRoundPage({ actor, municipality: { id, slug } }: Workplace, named: string) {
  const year = yearNamed(named)
  const round = year && (await getRound(actor, id, year))
  if (!round) return null
  const key = { municipalityId: id, followUpId: round.id }
  const here = { municipalityId: id }
  const proposedBy = round.proposedBy?.id ?? SYSTEM
  const goals = new Map(round.goals.map(({ id: goalId, number, title }) => [goalId, `${number} ${title}`.trim()]))
  const names = new Map(round.parts.map(({ code, name }) => [code, name]))
  const goal = (goalId: number) => workPaths.assessment(slug, round.year, goalId)
  return {
    round,
    people: await listAnswering(actor, id),
    choosable: await listChoosable(actor, key, round),
    key,
    may: {
      run: canRunFollowUp(actor, here),
      publish: canPublishRound(actor, { ...here, proposedBy }),
      isOwn: proposedBy === actor.id,
    },
    links: {
      list: workPaths.followUps(slug),
      periods: workPaths.periods(slug),
      reminders: workPaths.reminders(slug),
      report: paths.followUp({ locale: 'sv', municipality: slug }, round.year),
      redaction: workPaths.redaction(slug, round.year),
      draft: workPaths.roundDraft(slug, round.year),
      goal,
      entryOf: ({ code }: { code: string }) => workPaths.entryOf(slug, code),
      goalOf: (goalId: number) => ({ href: goal(goalId), name: goals.get(goalId) ?? '' }),
      indicatorOf: (code: string) => ({ href: workPaths.entryOf(slug, code), name: names.get(code) ?? code }),
    },
  }
}
