/** A day is the one it is in Sweden, in whatever time zone the server stands; in ISO form, as Swedish writes it. */
const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** "2026-07-01" half past midnight in Sweden, when it is still June in UTC. */
export const dayInSweden = (moment: Date): string => swedishDay.format(moment)

export const yearInSweden = (moment: Date): number => Number(dayInSweden(moment).slice(0, 4))

/** The moment at which a day (ISO) begins in Sweden, in winter or in summer time. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`)
  return dayInSweden(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`)
}

/** The day after one (ISO). */
export function dayAfter(day: string): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
