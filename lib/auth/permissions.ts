/** What a person may be in a municipality; one person may be several, in several municipalities (design.md §10). */
export const ROLES = ['reader', 'controller', 'reviewer', 'strategist', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/**
 * Who does something: a person with roles by municipality, or the system on a job's behalf, which needs the same second
 * pair of eyes. `isOperator`: driftansvarig, above municipalities, who sees no drafts.
 */
export type Actor = {
  id: number
  kind: 'person' | 'system'
  isActive: boolean
  isOperator: boolean
  roles: readonly { municipalityId: number; role: Role }[]
}

/** Who proposes on a job's behalf: no person has this id. */
export const SYSTEM = 0
/** The program itself, which enters values as a controller does and can approve nothing. */
export const systemIn = (municipalityId: number): Actor => ({
  ...{ id: SYSTEM, kind: 'system', isActive: true, isOperator: false },
  roles: [{ municipalityId, role: 'controller' }],
})

/** What belongs to one municipality. */
export type Subject = { municipalityId: number }
/** What somebody has proposed: its approval takes another person. */
export type Proposal = Subject & { proposedBy: number }
/** What is answered for by a named person, whatever their role. */
export type Assigned = Subject & { responsibleId: number | null }

export const hasRole = (actor: Actor, { municipalityId }: Subject, ...roles: Role[]): boolean =>
  actor.isActive && actor.roles.some(held => held.municipalityId === municipalityId && roles.includes(held.role))

/** Any role lets one see drafts and the work area. */
export const canSeeWork = (actor: Actor, subject: Subject): boolean => hasRole(actor, subject, ...ROLES)

// Values
export const canEnterValues = (actor: Actor, subject: Subject): boolean =>
  hasRole(actor, subject, 'controller') || isOwnSystem(actor, subject)
export const canTakeBack = (actor: Actor, proposal: Proposal): boolean =>
  canEnterValues(actor, proposal) && proposal.proposedBy === actor.id
/** Four eyes: never what they proposed themselves, whatever roles they hold; and never the system. */
export const canApprove = (actor: Actor, proposal: Proposal): boolean =>
  actor.kind === 'person' && hasRole(actor, proposal, 'reviewer') && proposal.proposedBy !== actor.id
export const canReturn = (actor: Actor, proposal: Proposal): boolean => canApprove(actor, proposal)
export const canPublish = (actor: Actor, proposal: Proposal): boolean => canApprove(actor, proposal)
export const canWithdraw = (actor: Actor, proposal: Proposal): boolean => canApprove(actor, proposal)
/** That published values go: a reviewer who proposes it has another say yes. */
export const canProposeWithdrawal = (actor: Actor, subject: Subject): boolean =>
  actor.kind === 'person' && hasRole(actor, subject, 'controller', 'reviewer')
/** Somebody else does it meanwhile, who may do the same already. */
export const canBeAway = (actor: Actor, subject: Subject): boolean =>
  actor.kind === 'person' && hasRole(actor, subject, 'controller', 'reviewer')
export const canConfirmBreak = (actor: Actor, proposal: Proposal): boolean => canApprove(actor, proposal)
export const canProposeIndicator = (actor: Actor, subject: Subject): boolean => hasRole(actor, subject, 'controller')
/** Which areas the municipality is followed by, with their borders. */
export const canProposeDistricts = (actor: Actor, subject: Subject): boolean =>
  hasRole(actor, subject, 'controller', 'strategist', 'administrator')
/** What sources have, and what of it was found right for the målbild: nothing of it holds. */
export const canSeeCatalogue = (actor: Actor, subject: Subject): boolean =>
  hasRole(actor, subject, 'controller', 'strategist')
export const canProposeEvidence = (actor: Actor, subject: Subject): boolean =>
  hasRole(actor, subject, 'controller', 'strategist')

// The målbild and its follow-up
export const canEditGoals = (actor: Actor, subject: Subject): boolean => hasRole(actor, subject, 'strategist')
export const canRunFollowUp = (actor: Actor, subject: Subject): boolean => canEditGoals(actor, subject)
/** Of the website's own pages: public at once, as nothing of it is a value. */
export const canEditTexts = (actor: Actor, subject: Subject): boolean => canEditGoals(actor, subject)
export const canLockPeriod = (actor: Actor, subject: Subject): boolean => canEditGoals(actor, subject)
export const canProposeAdoption = (actor: Actor, subject: Subject): boolean => canEditGoals(actor, subject)
/** Two people: a strategist proposes, an administrator who is another person adopts. */
export const canAdopt = (actor: Actor, proposal: Proposal): boolean =>
  actor.kind === 'person' && hasRole(actor, proposal, 'administrator') && proposal.proposedBy !== actor.id
export const canPublishRound = (actor: Actor, proposal: Proposal): boolean => canAdopt(actor, proposal)
/** That a new municipality's pages are opened to the public, where nothing of it was to be seen before. */
export const canProposeOpening = (actor: Actor, subject: Subject): boolean =>
  actor.kind === 'person' && hasRole(actor, subject, 'strategist', 'administrator')
/** Two people here too. */
export const canOpen = (actor: Actor, proposal: Proposal): boolean => canAdopt(actor, proposal)
export const canReportOnAction = (actor: Actor, action: Assigned): boolean =>
  canEditGoals(actor, action) ||
  (actor.kind === 'person' && canSeeWork(actor, action) && action.responsibleId === actor.id)

// What anyone has told of the public pages
export const canSeeFaults = (actor: Actor, subject: Subject): boolean =>
  hasRole(actor, subject, 'controller', 'reviewer', 'strategist', 'administrator')
export const canSettleFault = (actor: Actor, subject: Subject): boolean =>
  hasRole(actor, subject, 'controller', 'strategist', 'administrator')

// People, settings, the log
export const canManagePeople = (actor: Actor, subject: Subject): boolean => hasRole(actor, subject, 'administrator')
export const canEditSettings = (actor: Actor, subject: Subject): boolean => canManagePeople(actor, subject)
/** What stands beside the municipality's own values. */
export const canChooseComparisons = (actor: Actor, subject: Subject): boolean => canEditSettings(actor, subject)
/** Where values may be fetched from, beside what is there for all. */
export const canAddSource = (actor: Actor, subject: Subject): boolean => canEditSettings(actor, subject)
export const canReadLog = (actor: Actor, subject: Subject): boolean => canManagePeople(actor, subject)
/** Above municipalities: to add one, to back up, to see jobs and instances. */
export const canOperate = (actor: Actor): boolean => actor.isActive && actor.kind === 'person' && actor.isOperator

const isOwnSystem = (actor: Actor, { municipalityId }: Subject): boolean =>
  actor.kind === 'system' && actor.isActive && actor.roles.some(held => held.municipalityId === municipalityId)
