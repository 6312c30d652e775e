import { describe, expect, it } from 'vitest'
import * as permissions from './permissions'
import { ROLES, type Actor, type Role } from './permissions'

const [boras, borlange] = [{ municipalityId: 1 }, { municipalityId: 2 }]
const person = (id: number, ...roles: Role[]): Actor => ({
  id,
  kind: 'person',
  isActive: true,
  isOperator: false,
  roles: roles.map(role => ({ ...boras, role })),
})
const own = (id: number, subject = boras) => ({ ...subject, proposedBy: id, responsibleId: null })

/** Role × action, as design.md §10 has it; of what someone else has proposed, and which no one in particular answers for. */
const MAY: Record<string, readonly Role[]> = {
  canSeeWork: ROLES,
  canEnterValues: ['controller'],
  canApprove: ['reviewer'],
  canReturn: ['reviewer'],
  canPublish: ['reviewer'],
  canWithdraw: ['reviewer'],
  canProposeWithdrawal: ['controller', 'reviewer'],
  canBeAway: ['controller', 'reviewer'],
  canConfirmBreak: ['reviewer'],
  canProposeIndicator: ['controller'],
  canProposeDistricts: ['controller', 'strategist', 'administrator'],
  canSeeCatalogue: ['controller', 'strategist'],
  canProposeEvidence: ['controller', 'strategist'],
  canEditGoals: ['strategist'],
  canEditTexts: ['strategist'],
  canRunFollowUp: ['strategist'],
  canLockPeriod: ['strategist'],
  canProposeAdoption: ['strategist'],
  canReportOnAction: ['strategist'],
  canAdopt: ['administrator'],
  canProposeOpening: ['strategist', 'administrator'],
  canOpen: ['administrator'],
  canPublishRound: ['administrator'],
  canSeeFaults: ['controller', 'reviewer', 'strategist', 'administrator'],
  canSettleFault: ['controller', 'strategist', 'administrator'],
  canManagePeople: ['administrator'],
  canEditSettings: ['administrator'],
  canChooseComparisons: ['administrator'],
  canAddSource: ['administrator'],
  canReadLog: ['administrator'],
}
type Can = (actor: Actor, subject: ReturnType<typeof own>) => boolean
const can = permissions as unknown as Record<string, Can>

describe('role × action × municipality', () => {
  const actions = Object.entries(MAY)
  it.each(actions.flatMap(([action, roles]) => ROLES.map(role => [role, action, roles.includes(role)] as const)))(
    '%s %s: %s',
    (role, action, may) => {
      expect(can[action]!(person(7, role), own(8))).toBe(may)
      expect(can[action]!(person(7, role), own(8, borlange))).toBe(false)
      expect(can[action]!({ ...person(7, role), isActive: false }, own(8))).toBe(false)
    },
  )
  it('knows every action that there is', () => {
    const known = [...Object.keys(MAY), 'canTakeBack', 'canOperate']
    expect(
      Object.keys(permissions)
        .filter(name => name.startsWith('can'))
        .toSorted(),
    ).toEqual(known.toSorted())
  })
})

describe('four eyes', () => {
  it.each([
    'canApprove',
    'canReturn',
    'canPublish',
    'canWithdraw',
    'canConfirmBreak',
    'canAdopt',
    'canPublishRound',
    'canOpen',
  ])('nobody says yes to their own, whatever roles they hold: %s', action =>
    expect(can[action]!(person(7, ...ROLES), own(7))).toBe(false),
  )
  it('the system never does, and what it proposed takes a person', () => {
    const system: Actor = { ...person(0, ...ROLES), kind: 'system' }
    expect(permissions.canApprove(system, own(7))).toBe(false)
    expect(permissions.canEnterValues(system, boras)).toBe(true)
    expect(permissions.canApprove(person(7, 'reviewer'), own(0))).toBe(true)
  })
  it('one takes back what one has proposed, and nobody else’s', () => {
    expect(permissions.canTakeBack(person(7, 'controller'), own(7))).toBe(true)
    expect(permissions.canTakeBack(person(7, 'controller'), own(8))).toBe(false)
  })
})

describe('beyond the roles', () => {
  it('whoever is named responsible for an åtgärd reports on it, whatever the role', () => {
    const action = { ...boras, responsibleId: 7 }
    expect(permissions.canReportOnAction(person(7, 'reader'), action)).toBe(true)
    expect(permissions.canReportOnAction(person(7), action)).toBe(false)
  })
  it('driftansvarig operates, and sees no drafts', () => {
    const operator = { ...person(7), isOperator: true }
    expect(permissions.canOperate(operator)).toBe(true)
    expect(permissions.canSeeWork(operator, boras)).toBe(false)
    expect(permissions.canOperate(person(7, 'administrator'))).toBe(false)
  })
})
