import type { Actor } from '@/lib/auth/permissions'
import type { Municipality } from '@/lib/municipality/municipality'
import { dayInSweden } from '@/lib/text/days'
import type { GridView } from '@/lib/values/grid-layout'
import { gridStamp } from '@/lib/values/grid'
import { getGrid, type GridPage } from '@/lib/values/grid-queries'

/** What can stand after the address: the view, a period, one to begin and the one begun before it, a page of places, what was just sent; or a cell, on whatever page it stands. */
export type GridSearch = Partial<
  Record<'vy' | 'period' | 'ny' | 'nyss' | 'sida' | 'skickat' | 'ruta', string | string[]>
>

const VIEWS: Record<string, GridView> = {
  ...{ grupper: 'periods', serier: 'series', omraden: 'places', jamforelser: 'compared' },
}
const slugOf = (view: GridView) => Object.keys(VIEWS).find(slug => VIEWS[slug] === view)
const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** The grid that an address asks for. What it does not know, it does without. */
export async function readGrid(actor: Actor, municipality: Municipality, code: string, search: GridSearch) {
  const number = Number(one(search.sida))
  const page = await getGrid(actor, municipality, code, {
    view: VIEWS[one(search.vy) ?? ''] ?? 'periods',
    period: one(search.period),
    added: one(search.ny),
    kept: one(search.nyss),
    cell: one(search.ruta),
    page: Number.isInteger(number) && number > 0 && number < 1000 ? number : 1,
    today: dayInSweden(new Date()),
  })
  return (
    page && {
      ...page,
      stamp: stampOf(page),
      here: hereOf(page, search.ruta ? slugOf(page.view) : one(search.vy)),
      justSent: (one(search.skickat) ?? '').split('.'),
      added: one(search.ny) ?? null,
    }
  )
}

/** The same view again, once something has been sent from it. */
const hereOf = ({ period }: GridPage, view: string | undefined): string =>
  new URLSearchParams({
    ...(view && view in VIEWS && { vy: view }),
    ...(period && { period: period.label }),
  }).toString()

/** Another grid than before: it begins anew, with what the server now says. */
const stampOf = ({ grid, view, period, isReadOnly }: GridPage): string =>
  JSON.stringify([view, period?.label, isReadOnly, gridStamp(grid)])
