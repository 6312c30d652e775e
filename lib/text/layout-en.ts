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
    followUps: 'Follow-up',
    about: 'About',
  },
  municipalities: {
    title: 'Municipalities',
    lead: 'Choose a municipality to see its goals, how living conditions develop and whether gaps between groups are closing.',
    empty: 'No municipality has been set up yet.',
  },
  fault: {
    seen: 'Have you seen a wrong figure, a broken link or something hard to read?',
    tell: name => `Tell ${name}, and say which page:`,
    toForm: 'the municipality’s page for reporting faults',
  },
  voice: {
    proposed: 'The goals are the municipality’s. The indicators are this website’s proposal and have not been decided.',
    decided: 'The goals and the indicators are the municipality’s.',
    we: '“We” and “us” mean the website.',
  },
  languages:
    'Titles of goals and names of indicators are translated by this website. Other texts by the municipality and its sources are in Swedish.',
  explore: 'Explore',
  download: 'Download',
  dataFrom: year => `Most figures are from ${year}.`,
  lastUpdated: date => `The website was last changed on ${date}.`,
  answersFor: name => `${name} is responsible for the content.`,
  reportFault: 'Report a fault',
  contact: 'Contact',
  notFoundTitle: 'The page does not exist',
  notFoundLead: 'The address may be misspelt, or the page may have moved. Nothing is broken.',
  toStart: 'To the start page',
  toOverview: municipality => `To the overview of ${municipality}`,
  search: {
    filter: 'Filter',
    clear: 'Clear',
    clearAll: 'clear the search',
    tryAnother: 'Try fewer words or fewer choices, or',
  },
} satisfies typeof layoutSv
