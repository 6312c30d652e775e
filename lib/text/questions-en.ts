import type { QuestionWords } from './questions-sv'

export const questionsEn = {
  whyGap: (gap, grew) =>
    `Why did ${gap} ${grew ? 'grow' : 'shrink'}, and what ${grew ? 'do we do about it' : 'have we learnt'}?`,
  beforeElection: (gap, year) => `Why did ${gap} grow, and what do we do before the ${year} election?`,
  afterElection: (gap, year) => `Why did ${gap} grow, and how did it turn out in the ${year} election?`,
  whyWorse: (subject, rose) => `Why did ${subject} ${rose ? 'rise' : 'fall'}, and who follows it up?`,
  whyTurned: (subject, year, isRising) =>
    `Why did ${subject} turn ${isRising ? 'up' : 'down'} in ${year}, and will it last?`,
  stale: (name, year) => `When will there be newer figures on ${name}? The latest are from ${year}.`,
  staleMany: (n, total, year) => `When do we get newer figures? ${n} of ${total} measures have no value after ${year}.`,
  noValues: (n, goal) =>
    `How are we to follow goal ${goal} when ${n === 1 ? 'one of its measures has' : `${n} of its measures have`} no values?`,
  noIndicators: goal => `How are we to follow goal ${goal}, which has no measures?`,
  noActions: goal =>
    goal
      ? `Which actions are there for goal ${goal}? None are reported.`
      : 'Which actions are there? None are reported for any of the goals.',
} satisfies QuestionWords
