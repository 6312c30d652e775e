import { mkdtempSync, rmSync, statSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepSecrets } from './secrets.mjs'

const NAMES = ['AUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']
const outside = NAMES.map(name => process.env[name])
let folder = ''
const forget = () => NAMES.forEach(name => (process.env[name] = ''))
const said: string[] = []
const keep = (isShared = false) => keepSecrets({ folder, isShared, say: (line: string) => said.push(line) })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malbild-secrets-'))
  said.length = 0
  forget()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  NAMES.forEach((name, i) => (process.env[name] = outside[i] ?? ''))
})

describe('the secrets of an instance', () => {
  it('are made once, in a file that only the owner may read, and told to nobody', () => {
    keep()
    const made = NAMES.map(name => process.env[name])
    expect(made.map(secret => Buffer.from(secret!, 'base64').length)).toEqual([32, 32])
    const file = join(folder, 'hemligheter.json')
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toContain(made[0])
    forget()
    keep()
    expect(NAMES.map(name => process.env[name])).toEqual(made)
    expect(said).toEqual([])
  })

  it('are those that are set, and what is missing is told where instances may be several', () => {
    process.env.AUTH_SECRET = 'egen'
    keep(true)
    expect(process.env.AUTH_SECRET).toBe('egen')
    expect(said.join()).toMatch(/^NEXT_SERVER_ACTIONS_ENCRYPTION_KEY är inte satt/)
    expect(said.join()).not.toContain(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY)
  })
})
