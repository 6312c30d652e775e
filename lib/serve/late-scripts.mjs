const EARLY = /<script src="\/_next\/static\/[^"]+" async=""><\/script>|<link rel="preload" as="script"[^>]*>/g
const FIRST_DATA = '<script>(self.__next_f'

/**
 * A page of Next's with its scripts asked for when all that is shown has come, just before their data. Where Next puts
 * them, in the head, half of a slow connection went to them while the figures waited. They run when they come, as before.
 * @param {string} html
 */
export function lateScripts(html) {
  const at = html.indexOf(FIRST_DATA)
  if (at < 0) return html
  const shown = html.slice(0, at)
  const scripts = shown.match(EARLY)?.filter(tag => tag.startsWith('<script')) ?? []
  return shown.replace(EARLY, '') + scripts.join('') + html.slice(at)
}
