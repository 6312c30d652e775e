/** What a mark that isn't text needs against what it stands on (WCAG 2.2, 1.4.11). */
export const LEAST_CONTRAST = 3
/** What pages stand on, light and dark (app/type.css). */
const [WHITE, DARK] = ['#ffffff', '#1a1f26']

const parts = (colour: string) => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16))
const hex = (rgb: readonly number[]) => `#${rgb.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = parts(colour).map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Whether it is seen where pages are white. */
export const isSeen = (colour: string): boolean => contrast(colour, WHITE) >= LEAST_CONTRAST

/** The same hue where pages are dark: mixed with as little white as makes it seen. */
export function inDark(colour: string): string {
  for (let white = 0; white <= 1; white += 0.05) {
    const mixed = hex(parts(colour).map(part => part + (255 - part) * white))
    if (contrast(mixed, DARK) >= LEAST_CONTRAST) return mixed
  }
  return WHITE
}
