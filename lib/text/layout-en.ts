import type { layoutSv } from './layout-sv'

export const layoutEn = {
  service: 'Målbild',
  serviceLead: 'How municipalities follow up social sustainability: is life getting better, and are the gaps closing?',
  skipToContent: 'Skip to content',
  language: 'Language',
  otherLanguage: 'Svenska',
  menu: 'Main menu',
  breadcrumb: 'Breadcrumb',
  nav: {
    overview: 'Overview',
    framework: 'Goals',
    areas: 'Goal areas',
    indicators: 'Indicators',
    districts: 'Districts',
    about: 'About',
  },
  municipalities: {
    title: 'Municipalities',
    lead: 'Choose a municipality to see its goals, how living conditions develop and whether gaps between groups are closing.',
    empty: 'No municipality has been set up yet.',
  },
  reportFaultHow: name =>
    `Have you seen a wrong figure, a broken link or something hard to read? Tell ${name} through its contact centre, and say which page.`,
  explore: 'Explore',
  download: 'Download',
  lastUpdated: date => `Last updated ${date}`,
  answersFor: name => `${name} is responsible for the content.`,
  reportFault: 'Report a fault',
  contact: 'Contact',
  notFoundTitle: 'The page does not exist',
  notFoundLead: 'The address may be misspelt, or the page may have moved. Nothing is broken.',
  errorTitle: 'Something went wrong',
  errorLead: 'The page could not be shown. Try again in a while. The error has been logged.',
  tryAgain: 'Try again',
  toStart: 'To the start page',
  search: {
    filter: 'Filter',
    clear: 'Clear',
    clearAll: 'clear the search',
    tryAnother: 'Try fewer words or fewer choices, or',
  },
} satisfies typeof layoutSv
