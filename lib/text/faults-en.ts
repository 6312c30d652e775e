import type { faultsSv } from './faults-sv'

/** Where anyone can tell of a fault on a page, and what is answered. */
export const faultsEn = {
  title: 'Report a fault',
  lead: name => `Have you seen a figure that is wrong, a broken link or something that is hard to read? Tell ${name}.`,
  about: 'It is about the page',
  aboutSite: 'It is about the website as a whole. Say which page you mean, if it is a particular one.',
  body: 'What is wrong?',
  bodyHint: most =>
    `At most ${most} characters. Write no personal details, neither your own nor anyone else’s. You get no answer, since we do not ask who you are.`,
  trap: 'Leave this field empty',
  send: 'Send',
  nextTitle: 'What happens next',
  next: (name, months) => [
    `Those who work with the website at ${name} read what you write and put right what is wrong.`,
    `What you write is a public document. Here on the website it is kept for at most ${months} months.`,
    'We do not keep who you are or your IP address. Where many reports are sent from one network we take five an hour.',
  ],
  thanksTitle: 'Thank you, we have received it',
  thanksLead: name => `${name} reads what you wrote and puts right what is wrong.`,
  again: 'Report another fault',
  notSent: 'It could not be sent',
  faults: {
    missing: 'Write what is wrong, in at least five characters.',
    long: most => `It is too long. Write at most ${most} characters.`,
    tooMany: 'Many reports have come from here in the last hour. Wait an hour and try again.',
    foreign: 'The report came from another website and was not received. Write it in the form here instead.',
    unreadable: 'What was sent cannot be read. Write it in the form here instead.',
    tooLarge: 'What was sent is too large. Write it more briefly in the form here.',
  },
} satisfies typeof faultsSv
