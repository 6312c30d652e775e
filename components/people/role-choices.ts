import { ROLES } from '@/lib/auth/permissions'
import { roleMeanings, roleNames } from '@/lib/text/work-sv'

export const roleChoices = ROLES.map(role => ({ value: role, label: roleNames[role], meaning: roleMeanings[role] }))
