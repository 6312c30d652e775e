import { barePage, localeOf } from './bare-page.mjs'

const WORDS = {
  sv: {
    title: 'Något gick fel',
    text: (/** @type {string} */ number) =>
      `Sidan kunde inte visas. Felet är loggat med nummer ${number}. Försök igen om en stund. Händer det igen: berätta det för kommunen och ange numret.`,
    again: 'Försök igen',
    toStart: 'Till startsidan',
  },
  en: {
    title: 'Something went wrong',
    text: (/** @type {string} */ number) =>
      `The page could not be shown. The error has been logged with number ${number}. Try again in a while. If it happens again, tell the municipality, and give the number.`,
    again: 'Try again',
    toStart: 'To the start page',
  },
}

/** What is answered when drawing failed and the fault is ours. @param {string} path @param {string} number */
export function faultPage(path, number) {
  const locale = localeOf(path)
  const { title, text, again, toStart } = WORDS[locale]
  const links = { [again]: '', [toStart]: `/${locale}` }
  return barePage({ path, status: 500, problem: 'Internal Server Error', title, text: text(number), links })
}
