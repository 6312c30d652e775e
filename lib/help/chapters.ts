import type { Role } from '@/lib/auth/permissions'
import { account, areas, log, newMunicipality, people, settings } from './texts/administration'
import { begin } from './texts/begin'
import { entry, files, sources } from './texts/entry'
import { administratorHour, controllerHour, readerHour, reviewerHour, strategistHour } from './texts/first-hour'
import { faults, followUp, texts } from './texts/follow-up'
import { actions, evidence, goals } from './texts/goals'
import { indicators, periods, review } from './texts/review'

export type Chapter = { title: string; markdown: string; role?: Role }

/** The manual, by address. Links lead from …/arbete/hjalp/{chapter}; words in bold stand so on the screens. */
export const CHAPTERS = {
  borja: { title: 'Så fungerar arbetsytan', markdown: begin },
  'forsta-timmen-controller': {
    title: 'Din första timme som controller',
    markdown: controllerHour,
    role: 'controller',
  },
  'forsta-timmen-granskare': { title: 'Din första timme som granskare', markdown: reviewerHour, role: 'reviewer' },
  'forsta-timmen-strateg': { title: 'Din första timme som strateg', markdown: strategistHour, role: 'strategist' },
  'forsta-timmen-administrator': {
    title: 'Din första timme som administratör',
    markdown: administratorHour,
    role: 'administrator',
  },
  'forsta-timmen-lasare': { title: 'Din första timme som läsare', markdown: readerHour, role: 'reader' },
  inmatning: { title: 'Föra in värden', markdown: entry },
  fil: { title: 'Läsa in en fil', markdown: files },
  hamtningar: { title: 'Hämta från Kolada och SCB', markdown: sources },
  granskning: { title: 'Granska och publicera', markdown: review },
  indikatorer: { title: 'Indikatorer', markdown: indicators },
  malbild: { title: 'Målbilden, och nästa målbild', markdown: goals },
  atgarder: { title: 'Åtgärder', markdown: actions },
  underlag: { title: 'Underlag i ord', markdown: evidence },
  uppfoljning: { title: 'Uppföljningen vartannat år', markdown: followUp },
  perioder: { title: 'Låsta perioder', markdown: periods },
  texter: { title: 'Webbplatsens texter', markdown: texts },
  felrapporter: { title: 'Felrapporter', markdown: faults },
  personer: { title: 'Personer och roller', markdown: people },
  installningar: { title: 'Inställningar', markdown: settings },
  omraden: { title: 'Områden och stadsdelar', markdown: areas },
  'ny-kommun': { title: 'En ny kommun', markdown: newMunicipality },
  logg: { title: 'Loggen', markdown: log },
  konto: { title: 'Ditt konto', markdown: account },
} as const satisfies Record<string, Chapter>
export type ChapterSlug = keyof typeof CHAPTERS

const roleOf = (slug: ChapterSlug): Role | undefined => (CHAPTERS[slug] as Chapter).role
const allChapters = Object.keys(CHAPTERS) as ChapterSlug[]

/** First hours, of the roles that somebody has. */
export const chaptersOf = (roles: readonly Role[]): ChapterSlug[] =>
  allChapters.filter(slug => roles.some(role => role === roleOf(slug)))

/** First hours of all roles, and what is for everyone. */
export const chaptersByRole = allChapters.filter(slug => roleOf(slug))
export const chaptersForAll = allChapters.filter(slug => !roleOf(slug))

export const isChapter = (slug: string): slug is ChapterSlug => Object.hasOwn(CHAPTERS, slug)
