import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from './env'

const read = (source: Record<string, string>) => readEnvironment(source as NodeJS.ProcessEnv)

describe('the environment', () => {
  it('has a working value for everything but the database', () => {
    expect(read({})).toEqual({
      PORT: 3000,
      PAGE_MEMORY_MB: 128,
      DATA_DIR: '.data',
      BACKUP_KEEP: 14,
      TRUSTED_PROXIES: 0,
      SIGN_IN_LOG_MONTHS: 12,
      KOLADA_URL: 'https://api.kolada.se/v3',
      PXWEB_URL: 'https://statistikdatabasen.scb.se/api/v2',
      SITE_URL: 'http://localhost:3000',
    })
  })

  it('takes a blank line in .env as not set', () => {
    expect(read({ DATABASE_URL: '', PORT: '', HOST: '', SITE_URL: '' })).toEqual(read({}))
  })

  it('takes the port into the address of the site', () => {
    expect(read({ PORT: '3001' }).SITE_URL).toBe('http://localhost:3001')
    expect(read({ PORT: '3001', SITE_URL: 'https://malbild.boras.se' }).SITE_URL).toBe('https://malbild.boras.se')
  })

  it('reads the port as a number', () => {
    expect(read({ PORT: '3001' }).PORT).toBe(3001)
  })

  it.each(['tretusen', '3000.5', '-1', '70000'])('says which setting is wrong when the port is %s', port => {
    expect(() => read({ PORT: port })).toThrow('PORT: ska vara ett portnummer, till exempel 3000\nSe .env.example.')
  })

  it.each(['mysql://värd/databas', 'postgresql://värd', 'malbild'])('shows what an address looks like for %s', url => {
    expect(() => read({ DATABASE_URL: url })).toThrow('postgresql://användare:lösenord@värd:5432/databas')
  })

  it('never repeats the password in a message', () => {
    expect(() => read({ DATABASE_URL: 'mysql://anna:hemligt@värd/db' })).toThrow(/^(?!.*hemligt)/s)
  })

  it.each([
    ['smtp://malbild:hem%40ligt@post.boras.se:587', 'Målbild Borås <malbild@boras.se>'],
    ['smtps://post.boras.se', 'malbild@boras.se'],
  ])('takes a mail server with who the letters are from: %s', (MAIL_URL, MAIL_FROM) =>
    expect(read({ MAIL_URL, MAIL_FROM })).toMatchObject({ MAIL_URL, MAIL_FROM }),
  )

  it.each([
    ['post.boras.se:587', 'malbild@boras.se', 'MAIL_URL'],
    ['http://post.boras.se', 'malbild@boras.se', 'MAIL_URL'],
    ['smtp://malbild:100%@post.boras.se', 'malbild@boras.se', 'MAIL_URL'],
    ['smtp://post.boras.se', '', 'MAIL_FROM'],
    ['smtp://post.boras.se', 'Målbild', 'MAIL_FROM'],
    ['smtp://post.boras.se', 'a@b.se>\r\nBcc: <c@d.se', 'MAIL_FROM'],
  ])('says what is wrong with %s from %s', (MAIL_URL, MAIL_FROM, setting) =>
    expect(() => read({ MAIL_URL, MAIL_FROM })).toThrow(`${setting}: ska`),
  )

  it.each(['http://api.kolada.se/v3', 'api.kolada.se', 'https://api.kolada.se/v3?a=1', 'file:///v3'])(
    'says that %s is no address of a source',
    KOLADA_URL => expect(() => read({ KOLADA_URL })).toThrow('KOLADA_URL: ska'),
  )

  it('takes a source on this computer', () =>
    expect(read({ KOLADA_URL: 'http://127.0.0.1:4000/v3' }).KOLADA_URL).toBe('http://127.0.0.1:4000/v3'))

  it('takes secrets that nobody can guess', () => {
    const secrets = {
      AUTH_SECRET: 'x'.repeat(44),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64'),
    }
    expect(read(secrets)).toMatchObject(secrets)
  })

  it.each<Record<string, string>>([
    { AUTH_SECRET: 'hemligt' },
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'inte base64!' },
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(20, 1).toString('base64') },
  ])('refuses a weak one without saying it: %o', secrets => {
    expect(() => read(secrets)).toThrow('openssl rand -base64 32')
    expect(() => read(secrets)).not.toThrow(Object.values(secrets)[0]!)
  })

  const oidc = { OIDC_ISSUER: 'https://login.exempel.se', OIDC_CLIENT_ID: 'malbild', OIDC_CLIENT_SECRET: 'hemligt' }

  it('takes another service to sign in by, and then no passwords', () => {
    const settings = { ...oidc, OIDC_GROUPS: 'g=boras:controller', PASSWORD_SIGN_IN: 'nej' }
    expect(read(settings)).toMatchObject(settings)
  })

  it.each<[Record<string, string>, string]>([
    [{ ...oidc, OIDC_ISSUER: '' }, 'OIDC_ISSUER'],
    [{ ...oidc, OIDC_ISSUER: 'http://login.exempel.se' }, 'OIDC_ISSUER'],
    [{ ...oidc, OIDC_ISSUER: 'http://localhost.exempel.se' }, 'OIDC_ISSUER'],
    [{ ...oidc, OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID'],
    [{ ...oidc, OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET'],
    [{ ...oidc, OIDC_GROUPS: 'g=boras:chef' }, 'OIDC_GROUPS'],
    [{ ...oidc, OIDC_TRUST_EMAIL: 'true' }, 'OIDC_TRUST_EMAIL'],
    [{ ...oidc, OIDC_SECOND_FACTOR: 'mfa' }, 'OIDC_SECOND_FACTOR'],
    [{ PASSWORD_SIGN_IN: 'nej' }, 'PASSWORD_SIGN_IN'],
  ])('says what is wrong with another service, %o', (settings, name) =>
    expect(() => read(settings)).toThrow(new RegExp(`^En inställning går inte att använda:\n  ${name}: `)),
  )
})

describe('what administrators are shown of settings', () => {
  const KNOWN = /^(NODE_ENV|POSTGRES_\w+)$/
  const named = (file: string) =>
    readFileSync(file, 'utf8').matchAll(/^(?:\s*|# ?|ENV |Environment=)([A-Z][A-Z_]{3,})(?==|: \S)/gm)

  it.each(['.env.example', ...['compose.yaml', 'malbild.service'].map(file => `docs/deployment/${file}`)])(
    'is known to the program: %s',
    file => {
      const source = readFileSync('lib/env.ts', 'utf8') + readFileSync('lib/auth/oidc-environment.ts', 'utf8')
      const names = [...named(file)]
        .map(([, name = '']) => name.replace(/_FILE$/, ''))
        .filter(name => !KNOWN.test(name))
      expect(names.length).toBeGreaterThan(2)
      expect(names.filter(name => !source.includes(`  ${name}:`))).toEqual([])
    },
  )
})
