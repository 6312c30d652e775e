/** The first that fits: browsers call themselves by each other's names, the own one first in this order. */
const BROWSERS = [
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const
const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

/** "Firefox, Windows" of what a browser calls itself; undefined where it says nothing that is known. */
export function deviceName(userAgent: string): string | undefined {
  const named = [BROWSERS, SYSTEMS].flatMap(kinds => kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? [])
  return named.join(', ') || undefined
}
