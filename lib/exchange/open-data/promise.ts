/** What we go by: Digg's REST profile, api-info. */
export const API = {
  apiName: 'Målbild: öppna data',
  apiVersion: '1.0.0',
  apiReleased: '2026-11-30',
  apiStatus: 'active',
} as const

/** For so many months after it has been told, in the headers too, an address goes on answering. */
export const MONTHS_LEFT = 24
