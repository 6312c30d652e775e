import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEnvironment } from '../environment.mjs'
import { advised } from '../faults.mjs'
import { prepare } from '../prepare.mjs'
import { Advice } from '../progress.mjs'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** npm runs its commands in the project's folder, and says here where it was asked. */
const askedFrom = process.env.INIT_CWD ?? process.cwd()

/** A file that somebody names, seen from where they stand. @param {string} file */
export const fromHere = file => resolve(askedFrom, file)

/** The version of the program. @returns {string} */
export const programVersion = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/**
 * What a command needs before it can ask the database: packages, and the settings. Throws an Advice when one of them can't be
 * used. @param {{ isPrepared?: boolean }} [known] `isPrepared`: the app that runs has seen to the packages
 */
export async function settingsAtHand({ isPrepared = false } = {}) {
  process.chdir(root)
  loadEnvironment()
  if (!isPrepared) await prepare(root, { build: false })
  const { tsImport } = await import('tsx/esm/api')
  const { readEnvironment } = await tsImport('../../lib/env.ts', import.meta.url)
  try {
    return readEnvironment(process.env)
  } catch (error) {
    throw new Advice(error instanceof Error ? error.message : String(error))
  }
}

/** Does the work of a command, and says what went wrong if something did. @param {() => Promise<void>} work */
export const command = work =>
  work().catch(fault => {
    const error = advised(fault)
    console.error(error instanceof Advice ? error.message : (error.stack ?? error))
    process.exitCode = 1
  })
