/** A field that is folded away on a phone is shown before it is gone to. */
export function showField(id: string): HTMLElement | null {
  const field = document.getElementById(id)
  const fold = field?.closest('tbody')?.querySelector<HTMLDetailsElement>('details.fold')
  if (fold) fold.open = true
  return field
}
