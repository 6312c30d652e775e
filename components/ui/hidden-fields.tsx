/** What a form sends of itself: what it is about, and what its writer saw. */
export function HiddenFields({ which }: { which: Readonly<Record<string, string | number>> }) {
  return Object.entries(which).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
