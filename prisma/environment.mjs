import { existsSync, readFileSync } from 'node:fs'
import { Advice, codeOf } from './progress.mjs'

/** What may lie in a file that only the program can read: NAME_FILE tells which, as containers and systemd hand secrets over. */
const SECRETS = ['DATABASE_URL', 'AUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'MAIL_URL', 'OIDC_CLIENT_SECRET']

/** Reads .env of the current folder, where there is one, and the secrets that lie in files. Throws an Advice. */
export function loadEnvironment() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  readSecretFiles(process.env)
}

/** @param {NodeJS.ProcessEnv} env is given what the files hold, without the line's end */
export function readSecretFiles(env) {
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`]
    if (!file) continue
    const secret = read(`${name}_FILE`, file)
    // A program that this one starts inherits both.
    if (env[name] && env[name] !== secret) throw new Advice(`${name} och ${name}_FILE säger olika. Ta bort den ena.`)
    env[name] = secret
  }
}

/** @param {string} setting @param {string} file */
function read(setting, file) {
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret) return secret
  } catch (error) {
    throw new Advice(`${setting}: filen ${file} går inte att läsa (${codeOf(error)}).`)
  }
  throw new Advice(`${setting}: filen ${file} är tom.`)
}
