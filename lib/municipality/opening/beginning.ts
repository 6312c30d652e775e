/** How far a municipality has come with what it takes to be followed. */
export type Standing = {
  hasContact: boolean
  /** Each active person's roles. */
  people: readonly { roles: readonly string[] }[]
  /** The latest målbild: none, in draft, waiting to be adopted, or adopted; with where it is written. */
  framework: { slug: string; title: string; state: 'draft' | 'proposed' | 'adopted'; goals: number } | null
  /** Of the adopted or coming målbild: what tells of a goal, and how many of them have published values. */
  indicators: number
  withValues: number
  /** Proposals of indicators and values that wait for a reviewer. */
  waiting: number
  districts: number
  isPublic: boolean
}

export const STEPS = ['about', 'people', 'framework', 'indicators', 'values', 'districts', 'opening'] as const
export type Step = (typeof STEPS)[number]
/** Not everyone follows their districts. */
const OPTIONAL: readonly Step[] = ['districts']
export type Lack = Exclude<Step, 'districts' | 'opening'>

/** What it takes to publish anything: values are entered by one and said yes to by another. */
const NEEDED = ['controller', 'reviewer', 'strategist', 'administrator'] as const

/** The roles that nobody has yet. */
export const rolesLacking = ({ people }: Standing): (typeof NEEDED)[number][] =>
  NEEDED.filter(role => people.every(({ roles }) => !roles.includes(role)))

const DONE: Record<Step, (standing: Standing) => boolean> = {
  about: ({ hasContact }) => hasContact,
  people: standing => standing.people.length > 1 && rolesLacking(standing).length === 0,
  framework: ({ framework }) => framework?.state === 'adopted',
  indicators: ({ indicators }) => indicators > 0,
  values: ({ withValues }) => withValues > 0,
  districts: ({ districts }) => districts > 0,
  opening: ({ isPublic }) => isPublic,
}

export const isDone = (step: Step, standing: Standing): boolean => DONE[step](standing)
export const isOptional = (step: Step): boolean => OPTIONAL.includes(step)

/** What is left before the pages can be opened: they would lead nowhere, or show nothing. */
export const lacksToOpen = (standing: Standing): Lack[] =>
  STEPS.filter((step): step is Lack => step !== 'opening' && step !== 'districts' && !isDone(step, standing))
