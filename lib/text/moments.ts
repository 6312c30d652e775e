import { dayInSweden } from './days'

const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' })

/** "14.03" of a moment today; of another day the date before it. */
export function timeOf(iso: string): string {
  const moment = new Date(iso)
  const time = clock.format(moment).replace(':', '.')
  const day = dayInSweden(moment)
  return day === dayInSweden(new Date()) ? time : `${day} ${time}`
}
