import { describe, expect, it } from 'vitest'
import { readClaims } from './claims'
import { readGroupRoles } from './group-roles'

const how = {
  issuer: 'https://login.exempel.se/',
  groupClaims: ['groups', 'roles'],
  groups: readGroupRoles('g-1=boras:controller; app-roll=boras:granskare')!,
  trustsEmail: false,
  secondFactor: 'amr' as const,
}
const BASE = { iss: 'https://login.exempel.se', sub: 'abc' }

describe('what a provider says of a person', () => {
  it('is who they are to it, their address and the roles of their groups', () => {
    const claims = { ...BASE, name: 'Åsa Öberg', email: 'ASA@Boras.se', groups: ['g-1', 'g-2'], roles: ['app-roll'] }
    expect(readClaims(claims, how)).toEqual({
      ...{ issuer: BASE.iss, subject: 'abc', name: 'Åsa Öberg', email: 'asa@boras.se', isEmailVerified: false },
      roles: [
        { slug: 'boras', role: 'controller' },
        { slug: 'boras', role: 'reviewer' },
      ],
      hasShownBoth: false,
    })
  })

  it('gives no role where the groups did not fit in the token, unless groups are not what gives them', () => {
    const overage = { ...BASE, _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://x' } } }
    expect(readClaims({ ...overage, roles: ['app-roll'] }, how)).toEqual({ fault: 'tooManyGroups' })
    expect(readClaims({ ...BASE, hasgroups: true }, how)).toEqual({ fault: 'tooManyGroups' })
    const byRoles = { ...how, groupClaims: ['roles'] }
    expect(readClaims({ ...overage, roles: 'app-roll' }, byRoles)).toMatchObject({
      roles: [{ slug: 'boras', role: 'reviewer' }],
    })
  })

  it.each([
    [{ email: 'a@b.se', email_verified: true }, false, true],
    [{ email: 'a@b.se', email_verified: 'true' }, false, true],
    [{ email: 'a@b.se' }, false, false],
    [{ email: 'a@b.se', email_verified: 'nej' }, false, false],
    [{ email: 'a@b.se' }, true, true],
    [{ preferred_username: 'a@b.se' }, true, false],
    [{ email: 'inte en adress' }, true, false],
  ])('%o proves an address (trusted: %s): %s', (claims, trustsEmail, isEmailVerified) => {
    expect(readClaims({ ...BASE, ...claims }, { ...how, trustsEmail })).toMatchObject({ isEmailVerified })
  })

  it.each([
    [['pwd'], 'amr', false],
    [['pwd', 'mfa'], 'amr', true],
    [undefined, 'alltid', true],
    [['mfa'], 'aldrig', false],
    ['mfa', 'amr', false],
  ] as const)('amr %o, settled %s: both factors shown %s', (amr, secondFactor, hasShownBoth) => {
    expect(readClaims({ ...BASE, amr }, { ...how, secondFactor })).toMatchObject({ hasShownBoth })
  })

  it.each([
    null,
    'x',
    {},
    { sub: 'abc' },
    { iss: '', sub: '' },
    { ...BASE, sub: 7 },
    { ...BASE, iss: 'https://login.annan.se' },
  ])('%o says nothing', claims => {
    expect(readClaims(claims, how)).toEqual({ fault: 'unreadable' })
  })
})
