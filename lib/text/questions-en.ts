import type { QuestionWords } from './questions-sv'

export const questionsEn = {
  whyGap: (gap, sizes) => `Why did ${gap} grow ${sizes}, and what do we do about it?`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  priority: name => `What has been done in ${name}, and what has come of it?`,
  beforeElection: (gap, sizes, year) => `Why did ${gap} grow ${sizes}, and what do we do before the ${year} election?`,
  afterElection: (gap, sizes, year) => `Why did ${gap} grow ${sizes}, and what came of it in ${year}?`,
  whyWorse: (subject, rose) => `Why did ${subject} ${rose ? 'rise' : 'fall'}, and who follows it up?`,
  whyTurned: (subject, year, isRising) =>
    `Why did ${subject} turn ${isRising ? 'up' : 'down'} in ${year}, and will it last?`,
  late: (name, year) => `When will there be newer figures on ${name}? The latest are from ${year}.`,
  lateMany: (n, total) =>
    `When do we get newer figures? ${n} of the ${total} measures should have newer values by now.`,
  noValues: (n, goal) =>
    `How are we to follow goal ${goal} when ${n === 1 ? 'one of its measures has' : `${n} of its measures have`} no values?`,
  noIndicators: goal => `How are we to follow goal ${goal}, which has no measures?`,
  noActions: goal =>
    goal
      ? `Which actions are there for goal ${goal}? None have been entered here.`
      : 'Which actions are there? None have been entered here.',
} satisfies QuestionWords
