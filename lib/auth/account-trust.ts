import { canManagePeople, canOperate, type Actor, type Role } from './permissions'

type Account = { id: number; isOperator: boolean; roles: readonly { municipalityId: number; role: Role }[] }

/**
 * Whether somebody may hold a link to an account: an administrator, of everywhere that trusts it, or accounts of other
 * municipalities could be taken over from here; driftansvarig's own is theirs alone.
 */
export const mayOpenAccount = (actor: Actor, { id, isOperator, roles }: Account): boolean =>
  canOperate(actor) || (roles.every(held => canManagePeople(actor, held)) && (!isOperator || id === actor.id))
