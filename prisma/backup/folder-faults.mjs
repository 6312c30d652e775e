import { Advice, codeOf } from '../progress.mjs'

/** What each fault of the copies' folder means, and what to do about it. @type {Record<string, (folder: string) => string>} */
const FAULTS = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: closed,
  EPERM: closed,
  EROFS: closed,
  ENOENT: closed,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
}

/**
 * A fault of the folder in words that say what to do; any other is itself. @param {string} folder @param {unknown} error
 */
export function folderAdvice(folder, error) {
  const said = error instanceof Error && 'syscall' in error && FAULTS[codeOf(error)]
  return said ? new Advice(said(folder), { cause: error }) : error
}

/** @param {string} folder */
function full(folder) {
  return `Disken är full där säkerhetskopiorna ligger (${folder}). Frigör utrymme, eller ange en annan mapp i BACKUP_DIR.`
}
/** @param {string} folder */
function closed(folder) {
  return `Det går inte att skriva i ${folder}. Ge användaren rätt att skriva där, eller ange en annan mapp i BACKUP_DIR.`
}
/** @param {string} folder */
function noFolder(folder) {
  return `${folder} är ingen mapp. Ange en mapp för säkerhetskopior i BACKUP_DIR.`
}
