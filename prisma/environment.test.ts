import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSecretFiles } from './environment.mjs'

const folder = mkdtempSync(join(tmpdir(), 'malbild-secrets-'))
const file = join(folder, 'secret')
const empty = join(folder, 'empty')
writeFileSync(file, 'postgresql://a:b@c/d\n')
writeFileSync(empty, '\n')
afterAll(() => rmSync(folder, { recursive: true }))

describe('a secret in a file', () => {
  it('is read as if it had been set, without the line’s end', () => {
    const env: Record<string, string> = { DATABASE_URL_FILE: file, MAIL_URL: 'smtp://x' }
    readSecretFiles(env as NodeJS.ProcessEnv)
    expect(env).toMatchObject({ DATABASE_URL: 'postgresql://a:b@c/d', MAIL_URL: 'smtp://x' })
  })

  it.each([
    ['that isn’t there', { AUTH_SECRET_FILE: join(folder, 'none') }, /AUTH_SECRET_FILE.*ENOENT/],
    ['that is empty', { AUTH_SECRET_FILE: empty }, /AUTH_SECRET_FILE/],
    ['beside another setting of it', { MAIL_URL_FILE: file, MAIL_URL: 'smtp://x' }, /MAIL_URL_FILE/],
  ])('%s stops the start with what to do', (_, env, words) => {
    expect(() => readSecretFiles(env as unknown as NodeJS.ProcessEnv)).toThrow(words)
  })
})
