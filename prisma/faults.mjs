import { Advice } from './progress.mjs'

/** What each fault of a file or disk means, and what to do about it. @type {Record<string, (path: string) => string>} */
const FILE_FAULTS = {
  ENOSPC: path => `Disken är full${at(path)}. Frigör utrymme och starta igen.`,
  EDQUOT: path => `Det utrymme som användaren har på disken är slut${at(path)}. Frigör utrymme och starta igen.`,
  EROFS: path => `${path || 'Mappen'} går bara att läsa. Välj en mapp som går att skriva i: DATA_DIR=.data-2 npm start`,
  EEXIST: noFolder,
  ENOTDIR: noFolder,
  EACCES: mayNot,
  EPERM: mayNot,
  EMFILE: () => 'Programmet får inte öppna fler filer. Höj gränsen (ulimit -n) och starta igen.',
}
/** @type {[RegExp, keyof typeof FILE_FAULTS][]} */
const IN_OUTPUT = [
  [/\bENOSPC\b|No space left on device/, 'ENOSPC'],
  [/\bEDQUOT\b|Disk quota exceeded/, 'EDQUOT'],
  [/\bEROFS\b|Read-only file system/, 'EROFS'],
]

/** @param {string} path */
const at = path => (path ? ` (${path})` : '')

/** @param {string} path */
function noFolder(path) {
  return `${path} är en fil och ingen mapp. Välj en mapp: DATA_DIR=.data-2 npm start`
}

/** @param {string} path */
function mayNot(path) {
  return `Den som startar får inte använda ${path}. Ge den rätt att läsa och skriva där, starta som den användare som äger mappen, eller välj en annan: DATA_DIR=.data-2 npm start`
}

/**
 * The same fault in words that say what to do, where it is one of files or disks; otherwise the fault itself.
 * @param {any} error whatever was thrown
 */
export function advised(error) {
  if (error instanceof Advice) return error
  const code = error?.syscall ? error.code : codeIn(String(error?.output ?? error?.message ?? ''))
  const said = FILE_FAULTS[code]
  return said ? new Advice(said(error.path ?? ''), { cause: error }) : error
}

/** @param {string} output */
const codeIn = output => IN_OUTPUT.find(([sign]) => sign.test(output))?.[1]
