import type { Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import { dayInSweden } from '@/lib/text/days'
import { getPeriodGrid, type PeriodShow } from '@/lib/values/period-queries'

/** What can stand after the address: which indicators, a page of them, and what was just sent. */
export type PeriodSearch = Partial<Record<'visa' | 'sida' | 'skickat', string | string[]>>

const SHOWS: Record<string, PeriodShow> = { vantar: 'due', egna: 'own', alla: 'all' }
const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** The grid of a year that an address asks for; null where it says no year that has begun. */
export async function readPeriod(actor: Actor, municipality: Municipality, written: string, search: PeriodSearch) {
  const today = dayInSweden(new Date())
  const year = /^(19|20)\d\d$/.test(written) ? Number(written) : null
  if (year === null || `${year}-01-01` > today) return null
  const number = Number(one(search.sida))
  const page = Number.isInteger(number) && number > 0 && number < 1000 ? number : 1
  const visa = one(search.visa) ?? ''
  const found = await getPeriodGrid(actor, municipality, { year, show: SHOWS[visa] ?? 'due', page, today })
  return (
    found && {
      ...found,
      year,
      here: new URLSearchParams({ ...(visa in SHOWS && { visa }), sida: String(found.page) }).toString(),
      justSent: (one(search.skickat) ?? '').split('.').filter(Boolean),
    }
  )
}
