import { getServerSession } from 'next-auth'
import { beforeAll, describe, expect, it } from 'vitest'
import { authOptions } from '@/lib/auth/auth-options'
import { cookieName } from '@/lib/auth/cookie'
import { closeSession, openSession } from '@/lib/auth/sessions'
import { db } from '@/lib/db'
import { colleague, municipalityId } from '../support/proposing'

beforeAll(() => {
  process.env.AUTH_SECRET = 'x'.repeat(32)
  process.env.SITE_URL = 'https://malbild.exempel.se'
})

/** What next-auth reads of a request with this ticket in our cookie. */
async function readBy(ticket: string) {
  const request = { headers: { host: 'malbild.exempel.se' }, cookies: { [cookieName()]: ticket } }
  const answer = { getHeader: () => undefined, setHeader: () => {}, setCookie: () => {} }
  return getServerSession(request as never, answer as never, authOptions())
}

describe('next-auth', () => {
  it('reads the session behind our cookie, as it is at this moment', async () => {
    const { id } = await colleague(await municipalityId('boras'), 'reader')
    const { name, email } = await db.person.findUniqueOrThrow({ where: { id } })
    const ticket = await openSession(id, 'Firefox')
    expect(await readBy(ticket)).toMatchObject({ user: { name, email, id: String(id) } })
    expect(await db.workSession.count({ where: { personId: id } })).toBe(1)
    await closeSession(ticket)
    expect(await readBy(ticket)).toBeNull()
  })

  it('takes nobody for signed in who has left, or whose ticket is made up', async () => {
    const { id } = await colleague(await municipalityId('boras'), 'reader')
    const ticket = await openSession(id, 'Firefox')
    await db.person.update({ where: { id }, data: { isActive: false } })
    expect(await readBy(ticket)).toBeNull()
    expect(await readBy('påhittad')).toBeNull()
  })

  it('makes a ticket of ours for whoever it signs in, and keeps those of a sign-in under way to itself', async () => {
    const { id } = await colleague(await municipalityId('boras'), 'reader')
    const { encode, decode } = authOptions().jwt!
    const secret = process.env.AUTH_SECRET!
    const ticket = await encode!({ token: { sub: String(id) }, secret })
    expect(await readBy(ticket)).toMatchObject({ user: { id: String(id) } })
    const state = await encode!({ token: { state: 'abc' }, secret, salt: 'next-auth.state' } as never)
    expect(await decode!({ token: state, secret, salt: 'next-auth.state' } as never)).toMatchObject({ state: 'abc' })
    expect(await readBy(state)).toBeNull()
  })
})
