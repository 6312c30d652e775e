import { describe, expect, it } from 'vitest'
import { roleNames } from '@/lib/text/work-sv'
import { readGroupRoles, rolesOfGroups } from './group-roles'

describe('what groups give', () => {
  it('is read as roles by municipality, whatever a group is called', () => {
    const text = `3f2c-0001=boras:controller+granskare; CN=Målbild,OU=Staben = borlange:administratör;\nvalj:alla=boras:läsare`
    expect(readGroupRoles(text)).toEqual([
      { group: '3f2c-0001', slug: 'boras', role: 'controller' },
      { group: '3f2c-0001', slug: 'boras', role: 'reviewer' },
      { group: 'CN=Målbild,OU=Staben', slug: 'borlange', role: 'administrator' },
      { group: 'valj:alla', slug: 'boras', role: 'reader' },
    ])
  })

  it.each(Object.entries(roleNames))('%s is called as everywhere else: %s', (role, name) => {
    expect(readGroupRoles(`g=boras:${name}`)).toEqual([{ group: 'g', slug: 'boras', role }])
  })

  it.each([
    'boras:controller',
    'g=boras',
    'g=boras:chef',
    'g=Borås:controller',
    'g=boras:controller+',
    '=boras:läsare',
  ])('is not guessed from %s', text => expect(readGroupRoles(text)).toBeNull())

  it('is given once for who is in several, and nothing to who is in none', () => {
    const mapping = readGroupRoles('a=boras:controller; b=boras:controller+läsare; c=borlange:strateg')!
    expect(rolesOfGroups(['a', 'b', 'x'], mapping)).toEqual([
      { slug: 'boras', role: 'controller' },
      { slug: 'boras', role: 'reader' },
    ])
    expect(rolesOfGroups(['A', ''], mapping)).toEqual([])
  })
})
