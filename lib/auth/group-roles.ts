import type { Role } from './permissions'

/** What a group at the provider gives: a role in a municipality, by its slug. */
export type GroupRole = { group: string; slug: string; role: Role }

const ROLE_OF: Record<string, Role> = {
  läsare: 'reader',
  controller: 'controller',
  granskare: 'reviewer',
  strateg: 'strategist',
  administratör: 'administrator',
}
/** A group's name may hold "=", as in a directory's; municipality and roles never do. */
const LINE = /^(?<group>\S.*?)\s*=\s*(?<slug>[a-z0-9-]+):(?<roles>[a-zåäö+]+)$/

/** "3f2c…=boras:controller+granskare; annan=boras:läsare". Null where it cannot be read. */
export function readGroupRoles(text: string): GroupRole[] | null {
  const lines = text.split(/[;\n]/).map(line => line.trim().normalize('NFC'))
  const read = lines.filter(Boolean).map(line => {
    const { group = '', slug = '', roles = '' } = LINE.exec(line)?.groups ?? {}
    const known = roles.split('+').map(name => ROLE_OF[name])
    return known.some(role => !role) ? null : known.map(role => ({ group, slug, role: role! }))
  })
  return read.some(one => one === null) ? null : read.flatMap(one => one ?? [])
}

/** The roles that groups give, each once. */
export function rolesOfGroups(groups: readonly string[], mapping: readonly GroupRole[]): Omit<GroupRole, 'group'>[] {
  const given = mapping.filter(({ group }) => groups.includes(group))
  return [...new Map(given.map(({ slug, role }) => [`${slug} ${role}`, { slug, role }])).values()]
}
