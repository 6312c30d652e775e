/** A day is the one it is in Sweden, in whatever time zone the server stands; in ISO form, as Swedish writes it. */
const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** "2026-07-01" half past midnight in Sweden, when it is still June in UTC. */
export const dayInSweden = (moment: Date): string => swedishDay.format(moment)

export const yearInSweden = (moment: Date): number => Number(dayInSweden(moment).slice(0, 4))
