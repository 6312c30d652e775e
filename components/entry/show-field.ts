import { drawAllRows } from './use-late-rows'

/** A field whose row is still to come is drawn, and one that is folded away on a phone is shown, before it is gone to. */
export function showField(id: string): HTMLElement | null {
  if (!document.getElementById(id)) drawAllRows()
  const field = document.getElementById(id)
  const fold = field?.closest('tbody')?.querySelector<HTMLDetailsElement>('details.fold')
  if (fold) fold.open = true
  return field
}
