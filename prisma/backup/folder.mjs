import { resolve } from 'node:path'

/** Where copies lie when nobody has said where. @param {string} root @param {string} dataDir */
export const folderOf = (root, dataDir) => resolve(root, dataDir, 'sakerhetskopior')

/** Names sort as time does. @param {Date} at */
export const fileName = at => `malbild-${at.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}.backup`
