/** What a municipality has public pages about. */
export type Known = {
  municipality: string
  /** By framework's slug, its goals' numbers; `areas`: slugs of goals with a page of their own. */
  goals: ReadonlyMap<string, readonly string[]>
  areas: readonly string[]
  codes: readonly string[]
  districts: readonly string[]
  /** "2023", "2023/1" */
  reports: readonly string[]
}

const ABOUT = ['metod', 'tillganglighet', 'personuppgifter']

/** Whether a public page answers at a path of this website: each address by its section, as in lib/municipality/paths.ts. */
export function isKnownAddress(path: string, known: Known): boolean {
  const [, locale = '', municipality, section, ...rest] = path.split('/')
  if (locale === 'api') return isKnownFile(path, known)
  if (!['sv', 'en'].includes(locale)) return false
  if (municipality === undefined) return true
  if (municipality !== known.municipality) return false
  const [first, second] = rest
  const has = (list: readonly string[], one = first) => one === undefined || list.includes(one)
  switch (section) {
    case undefined:
    case 'atgarder':
    case 'sok':
      return first === undefined
    case 'malbild':
      return isKnownGoal(rest, known.goals)
    // Their views are many, and lead from page to page.
    case 'malomraden':
      return has(known.areas)
    case 'indikatorer':
      return has(known.codes)
    case 'stadsdelar':
      if (first === 'karta') return second !== undefined && known.codes.includes(second)
      return first === 'jamfor' ? rest.slice(1).every(slug => known.districts.includes(slug)) : has(known.districts)
    case 'uppfoljning':
      return first === undefined || known.reports.includes(rest.filter(part => part !== 'mote').join('/'))
    case 'om':
      return has(ABOUT) && second === undefined
    default:
      return false
  }
}

function isKnownGoal([first, second, ...more]: readonly string[], goals: Known['goals']): boolean {
  if (first === undefined) return true
  if (more.length > 0) return false
  const numbers = goals.get(first)
  if (numbers) return second === undefined || numbers.includes(second)
  return second === undefined && [...goals.values()].some(each => each.includes(first))
}

function isKnownFile(path: string, { municipality, codes, reports }: Known): boolean {
  const [, kind, name = ''] = new RegExp(`^/api/v1/${municipality}/(indicators|followups)/([^/]+)$`).exec(path) ?? []
  if (kind === 'indicators') return codes.includes(name.replace(/\.[a-z-]+$/, ''))
  const [, year, version] = /^(\d{4})-v(\d+)[.-]/.exec(name) ?? []
  return kind === 'followups' && reports.includes(`${year}/${version}`)
}
