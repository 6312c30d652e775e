/** A day is the one it is in Sweden, in whatever time zone the server stands; in ISO form, as Swedish writes it. */
const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** "2026-07-01" half past midnight in Sweden, when it is still June in UTC. */
export const dayInSweden = (moment: Date): string => swedishDay.format(moment)

/** A day (ISO) as the database keeps one, which is no moment: for a moment, `dayInSweden`. */
export function dayOf(day: Date): string
export function dayOf(day: Date | null | undefined): string | null
export function dayOf(day: Date | null | undefined): string | null {
  return day ? day.toISOString().slice(0, 10) : null
}

export const yearInSweden = (moment: Date): number => Number(dayInSweden(moment).slice(0, 4))

/** The moment at which a day (ISO) begins in Sweden, in winter or in summer time. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`)
  return dayInSweden(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`)
}

const swedishMinute = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})

/** "2026-12-03T09:00" of a moment, as clocks show it in Sweden: what a field for date and time holds. */
export const minuteInSweden = (moment: Date): string => swedishMinute.format(moment).replace(' ', 'T')

/** The moment of "2026-12-03T09:00" in Sweden; null of a time that no clock shows, as in the hour that is skipped in spring. */
export function momentInSweden(minute: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(minute)) return null
  const moments = ['+02:00', '+01:00'].map(zone => new Date(`${minute}:00${zone}`))
  return moments.find(moment => !Number.isNaN(moment.getTime()) && minuteInSweden(moment) === minute) ?? null
}

/** The day after one (ISO). */
export function dayAfter(day: string): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** "2026-05-14", or "2026-05-14–2026-05-16" of several days. */
export const spanOfDays = (first: string, last: string | null): string =>
  last === null || last === first ? first : `${first}–${last}`
