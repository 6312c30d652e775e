/** What opens a link from a letter is a secret. */
const SECRET = /(\/(?:lank|inbjuden)\/)[^/?]+/
/** So is where pages are drawn before they are opened (lib/municipality/preview). */
const PREVIEW = /(\/[\w-]+?)--[0-9a-f]{32}/
const LONGEST_PATH = 200

/**
 * One line of JSON for each event, for programs that read logs. Nothing of what was asked for, sent or found belongs in it, for
 * that may be about somebody; people stand there by their id.
 * @param {'info' | 'error'} level @param {string} event @param {Record<string, unknown>} [fields] @param {Date} [now]
 */
export function log(level, event, fields = {}, now = new Date()) {
  const line = JSON.stringify({ time: now.toISOString(), level, event, ...fields })
  if (level === 'error') console.error(line)
  else console.log(line)
}

/** A fault by name alone: the rest may hold addresses and links. @param {unknown} fault */
export const nameOf = fault => (fault instanceof Error ? fault.name : 'fel')

/** An address as a log may have it. @param {string} path */
export const shownPath = path =>
  path.split('?')[0]?.replace(SECRET, '$1…').replace(PREVIEW, '$1--…').slice(0, LONGEST_PATH)
