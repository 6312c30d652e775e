import { barePage, localeOf } from './bare-page.mjs'

const WORDS = {
  sv: {
    title: 'Siffrorna går inte att hämta just nu',
    text: 'Databasen svarar inte. Den brukar vara tillbaka om en liten stund.',
    again: 'Försök igen',
  },
  en: {
    title: 'The figures cannot be fetched right now',
    text: 'The database does not answer. It is usually back in a short while.',
    again: 'Try again',
  },
}

/** What is answered in place of a page or file while the database is away. @param {string} path */
export function outOfOrderPage(path) {
  const { title, text, again } = WORDS[localeOf(path)]
  return barePage({ path, status: 503, problem: 'Service Unavailable', title, text, links: { [again]: '' } })
}
