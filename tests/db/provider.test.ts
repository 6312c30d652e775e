import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readClaims } from '@/lib/auth/claims'
import { beginFactor, confirmFactor, getFactor } from '@/lib/auth/second-factor'
import { provider } from '@/lib/auth/provider'
import { fromProvider, toProvider, type Kept } from '@/lib/auth/provider-door'
import { signOutAddress } from '@/lib/auth/provider-sign-out'
import { beginSession, closeSession, whoIsHalfWay } from '@/lib/auth/sessions'
import { signInByCode, signInByPassword } from '@/lib/auth/sign-in'
import { codeOf, stepAt } from '@/lib/auth/totp'
import { db } from '@/lib/db'
import { admit } from '@/lib/people/admit'
import { changeRoles, inviteColleague } from '@/lib/people/commands'
import { identityProvider } from '../support/identity-provider'
import { colleague, municipalityId } from '../support/proposing'
import { Jar, signInAt, signOutAt } from '../support/sign-in-at'

const SITE = 'http://malbild.exempel.se'
const people: Record<string, Record<string, unknown>> = {}
let service: Awaited<ReturnType<typeof identityProvider>>
let [boras, turn] = [0, 0]

beforeAll(async () => {
  service = await identityProvider({ site: () => SITE }, people)
  Object.assign(process.env, service.settings, {
    AUTH_SECRET: 'x'.repeat(44),
    ...{ SITE_URL: SITE, NEXTAUTH_URL: SITE },
    OIDC_GROUPS: 'g-in=boras:controller; g-chef=boras:administratör+läsare; g-fel=finns-inte:läsare',
  })
  boras = await municipalityId('boras')
})
afterAll(() => service.close())

const cookiesOf = (kept: readonly Kept[]) => Object.fromEntries(kept.map(({ name, value }) => [name, value]))

/** Somebody known to the provider, with what it tells of them. */
function known(about: Record<string, unknown>): { login: string; email: string } {
  const login = `person-${++turn}`
  const email = `${login}@tjanst.exempel.se`
  people[login] = { name: `Person ${turn}`, email, ...about }
  return { login, email }
}

/** There and back; whom the provider says that it is. */
async function identityOf(login: string) {
  const door = (await toProvider())!
  const come = await fromProvider(await signInAt(door.address, login), cookiesOf(door.kept))
  const identity = readClaims('claims' in come ? come.claims : null, provider()!)
  return 'fault' in identity ? expect.fail(identity.fault) : identity
}
const signIn = async (login: string, linkTo?: number) => admit(await identityOf(login), linkTo)

const rolesOf = async (personId: number) =>
  (await db.personRole.findMany({ where: { personId }, orderBy: { role: 'asc' } })).map(
    ({ role, origin }) => `${role} by ${origin}`,
  )
const idOf = async (email: string) => (await db.person.findUniqueOrThrow({ where: { email } })).id

describe('the way there and back', () => {
  it('asks with a proof key, a state and a nonce, and answers only to the browser that asked', async () => {
    const { login } = known({ groups: ['g-in'] })
    const [door, other] = [(await toProvider())!, (await toProvider())!]
    const asked = new URL(door.address).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(['state', 'nonce', 'code_challenge'].map(name => (asked.get(name) ?? '').length > 30)).toEqual([
      true,
      true,
      true,
    ])
    const broken = { fault: 'broken' }
    expect(await fromProvider(await signInAt(door.address, login), {})).toMatchObject(broken)
    for (const name of ['state', 'nonce', 'pkce.code_verifier']) {
      const { address, kept } = (await toProvider())!
      const isOf = (one: Kept) => one.name.endsWith(name)
      const mixed = cookiesOf([...kept.filter(one => !isOf(one)), ...other.kept.filter(isOf)])
      expect(await fromProvider(await signInAt(address, login), mixed), name).toMatchObject(broken)
    }
    const again = (await toProvider())!
    const back = await signInAt(again.address, login)
    expect(await fromProvider(back, cookiesOf(again.kept))).toMatchObject({ claims: { sub: login } })
    expect(await fromProvider(back, cookiesOf(again.kept)), 'a code is used once').toMatchObject(broken)
    expect(await fromProvider(new URLSearchParams('error=access_denied'), cookiesOf(again.kept))).toMatchObject({
      fault: 'cancelled',
    })
  })

  it('is told plainly when the provider is away', async () => {
    process.env.OIDC_ISSUER = 'http://127.0.0.1:1'
    expect(await toProvider()).toBeNull()
    Object.assign(process.env, service.settings)
  })
})

describe('whoever a group gives a role', () => {
  it('gets an account at the first sign-in, and the roles of the groups as they are at each', async () => {
    const { login, email } = known({ groups: ['g-in', 'annat', 'g-fel'] })
    expect(await signIn(login)).toEqual({ personId: await idOf(email) })
    const id = await idOf(email)
    expect(await rolesOf(id)).toEqual(['controller by group'])
    people[login] = { ...people[login], groups: [], roles: ['g-chef'] }
    expect(await signIn(login)).toEqual({ personId: id })
    expect(await rolesOf(id)).toEqual(['reader by group', 'administrator by group'])
    people[login] = { ...people[login], roles: [] }
    expect(await signIn(login)).toEqual({ fault: 'nobody' })
    expect(await rolesOf(id)).toEqual([])
    const entries = await db.auditEntry.findMany({ where: { action: 'followGroups', entityId: String(id) } })
    expect(entries.map(({ actorId, entrance }) => [actorId, entrance])).toEqual(Array(3).fill([null, 'provider']))
  })

  it('keeps what was given by hand, and an administrator changes that alone', async () => {
    const administrator = await colleague(boras, 'administrator')
    const { login, email } = known({ groups: ['g-in'] })
    await signIn(login)
    const id = await idOf(email)
    await changeRoles(administrator, { municipalityId: boras, personId: id, roles: ['reviewer'] })
    expect(await rolesOf(id)).toEqual(['controller by group', 'reviewer by hand'])
    people[login] = { ...people[login], groups: [] }
    expect(await signIn(login)).toEqual({ personId: id })
    expect(await rolesOf(id)).toEqual(['reviewer by hand'])
  })

  it('comes in once when two come back at the same time', async () => {
    const { login, email } = known({ groups: ['g-in'] })
    const identity = await identityOf(login)
    const both = await Promise.all([admit(identity), admit(identity)])
    expect(both).toEqual(Array(2).fill({ personId: await idOf(email) }))
  })
})

describe('whoever no group gives a role', () => {
  it('is not let in, and leaves no account', async () => {
    const { login, email } = known({ groups: ['annat'], email_verified: true })
    expect(await signIn(login)).toEqual({ fault: 'nobody' })
    expect(await db.person.count({ where: { email } })).toBe(0)
  })

  it('is let in where they were invited with an address that the provider has checked; then by the subject alone', async () => {
    const administrator = await colleague(boras, 'administrator')
    const invite = (email: string) =>
      inviteColleague(administrator, { municipalityId: boras, email, name: 'Inbjuden', roles: ['reader'] })
    const [checked, unchecked] = [known({ email_verified: true }), known({})]
    await invite(checked.email)
    await invite(unchecked.email)
    expect(await signIn(unchecked.login)).toEqual({ fault: 'taken' })
    expect(await signIn(checked.login)).toEqual({ personId: await idOf(checked.email) })
    expect(await db.signInLink.count({ where: { person: { email: checked.email }, usedAt: null } })).toBe(0)
    people[checked.login] = { name: 'Gift', email: 'ny-adress@tjanst.exempel.se' }
    expect(await signIn(checked.login)).toEqual({ personId: await idOf(checked.email) })
    // Another subject with the same checked address is somebody else.
    const thief = known({ email: checked.email, email_verified: true, groups: ['g-chef'] })
    expect(await signIn(thief.login)).toEqual({ fault: 'taken' })
  })

  it('takes over no account that somebody has opened, whatever address and group the provider tells', async () => {
    const owner = await colleague(boras, 'reader')
    const { email } = await db.person.update({ where: { id: owner.id }, data: { passwordHash: 'hemlig' } })
    const { login } = known({ email, email_verified: true, groups: ['g-chef'] })
    expect(await signIn(login)).toEqual({ fault: 'taken' })
    expect(await rolesOf(owner.id)).toEqual(['reader by hand'])
    expect(await signIn(login, owner.id), 'signed in, they link it themselves').toEqual({ personId: owner.id })
    const other = await colleague(boras, 'reader')
    expect(await signIn(login, other.id)).toEqual({ fault: 'linkedToOther' })
    expect(await signIn(known({}).login, owner.id)).toEqual({ fault: 'linkedAlready' })
  })
})

describe('a second factor', () => {
  it('is not asked for again of whom the provider says has shown it', async () => {
    const { id } = await colleague(boras, 'reader')
    await beginFactor(id)
    await confirmFactor(id, codeOf((await getFactor(id))!.secret!, stepAt(Date.now())))
    expect(await beginSession(id, 'Firefox', { hasShownBoth: false })).toMatchObject({ awaits: 'code' })
    expect(await beginSession(id, 'Firefox', { hasShownBoth: true })).toMatchObject({ awaits: null })
  })
})

describe('signing out', () => {
  const here = { address: '192.0.2.1', device: 'Firefox' }
  /** Signed in by the provider, in a browser that it knows from then on. */
  async function signedIn(jar: Jar) {
    const { login } = known({ groups: ['g-in'] })
    const door = (await toProvider())!
    const come = await fromProvider(await signInAt(door.address, login, jar), cookiesOf(door.kept))
    if (!('claims' in come) || !come.idToken) throw new Error('nobody came back')
    const identity = readClaims(come.claims, provider()!)
    const admitted = 'fault' in identity ? identity : await admit(identity)
    if ('fault' in admitted) throw new Error(admitted.fault)
    return { idToken: come.idToken, personId: admitted.personId }
  }

  it('here shows the provider whom it let in, and signs them out there too', async () => {
    const jar = new Jar()
    const { idToken, personId } = await signedIn(jar)
    const { ticket } = await beginSession(personId, 'Firefox', { idToken })
    const [row] = await db.workSession.findMany({ where: { personId } })
    expect(row?.idToken).toEqual(expect.any(String))
    expect(row?.idToken).not.toContain(idToken.slice(0, 20))
    expect(await closeSession(ticket)).toBe(idToken)
    expect(await closeSession(ticket), 'once').toBeNull()

    const isKnown = async () => !(await (await jar.ask((await toProvider())!.address)).text()).includes('/interaction/')
    expect(await isKnown()).toBe(true)
    const address = await signOutAddress(idToken)
    expect(address).toContain(service.settings.OIDC_ISSUER)
    expect(await signOutAt(address!, jar)).toBe(`${SITE}/sv`)
    expect(await isKnown()).toBe(false)
  })

  it('keeps what is to be shown through the second step', async () => {
    const { idToken, personId } = await signedIn(new Jar())
    await beginFactor(personId)
    const { secret } = (await getFactor(personId))!
    const now = stepAt(Date.now())
    await confirmFactor(personId, codeOf(secret!, now))
    const begun = await beginSession(personId, 'Firefox', { idToken })
    const tried = await signInByCode((await whoIsHalfWay(begun.ticket))!, codeOf(secret!, now + 1), here)
    expect(await closeSession('ticket' in tried ? tried.ticket : expect.fail(tried.fault))).toBe(idToken)
  })

  it('is done here alone by who came in by password, and where the provider can’t or does not answer', async () => {
    const { id } = await colleague(boras, 'reader')
    expect(await closeSession((await beginSession(id, 'Firefox')).ticket)).toBeNull()
    const without = await identityProvider({ site: () => SITE, signsOut: false }, people)
    Object.assign(process.env, without.settings)
    expect(await signOutAddress('token')).toBeNull()
    await without.close()
    expect(await signOutAddress('token')).toBeNull()
    Object.assign(process.env, service.settings)
  })
})

it('passwords can be turned off, and then let nobody in', async () => {
  process.env.PASSWORD_SIGN_IN = 'nej'
  const tried = await signInByPassword({ email: 'ingen@exempel.se', password: 'x' }, { address: 'x', device: '' })
  expect(tried).toEqual({ fault: 'passwordsOff' })
  delete process.env.PASSWORD_SIGN_IN
})
