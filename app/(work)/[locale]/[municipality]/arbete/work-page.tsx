import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { WorkFrame } from '@/components/work/work-frame'
import { WorkHeading } from '@/components/work/work-heading'
import {
  canEditGoals,
  canEditSettings,
  canEditTexts,
  canLockPeriod,
  canManagePeople,
  canOperate,
  canProposeEvidence,
  canProposeIndicator,
  canReadLog,
  canSeeCatalogue,
  canSeeFaults,
  canSeeWork,
  type Actor,
  type Subject,
} from '@/lib/auth/permissions'
import { getSignedIn } from '@/lib/auth/session'
import type { SignedIn } from '@/lib/auth/sessions'
import type { ChapterSlug } from '@/lib/help/chapters'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths } from '@/lib/municipality/paths'
import { getTenant } from '@/lib/municipality/queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { listWorkplaces } from '@/lib/people/queries'
import { workSv as t } from '@/lib/text/work-sv'
import { save } from './inmatning/[code]/actions'
import { NoRole } from './no-role'
import { NotSignedIn } from './not-signed-in'
import { signOut } from './session-actions'

export type WorkParams = Promise<{ locale: string; municipality: string }>
export type Workplace = { actor: SignedIn; municipality: Municipality }

/** The pages of the menu, and whom they are for. */
const MENU = {
  start: canSeeWork,
  beginning: canSeeWork,
  entry: canSeeWork,
  indicators: canProposeIndicator,
  districts: canSeeWork,
  districtWords: canEditGoals,
  review: canSeeWork,
  goals: canSeeWork,
  actions: canSeeWork,
  evidence: canSeeWork,
  followUps: canSeeWork,
  jobs: canSeeWork,
  periods: canLockPeriod,
  texts: canEditTexts,
  faults: canSeeFaults,
  people: canManagePeople,
  messages: canManagePeople,
  settings: canEditSettings,
  log: canReadLog,
  installation: canOperate,
} satisfies Partial<Record<keyof typeof workPaths, (actor: Actor, subject: Subject) => boolean>>

/** Pages that no menu leads to, for fewer than the page above them. */
const BELOW = {
  account: () => true,
  help: () => true,
  reminders: canSeeWork,
  newAction: canEditGoals,
  newEvidence: canProposeEvidence,
  goal: canEditGoals,
  background: canEditGoals,
  nextFramework: canEditGoals,
  draft: canSeeWork,
  coverage: canSeeWork,
  catalogue: canSeeCatalogue,
  steering: canSeeWork,
} satisfies Record<string, (typeof MENU)['start']>

/** The part of the manual that is about a page. */
const CHAPTER_OF: Partial<Record<NonNullable<Props['section']>, ChapterSlug>> = {
  ...{ start: 'borja', entry: 'inmatning', indicators: 'indikatorer', review: 'granskning', goals: 'malbild' },
  ...{ actions: 'atgarder', evidence: 'underlag', followUps: 'uppfoljning', jobs: 'hamtningar', periods: 'perioder' },
  ...{ texts: 'texter', faults: 'felrapporter', people: 'personer', messages: 'installningar' },
  ...{
    districts: 'omraden',
    districtWords: 'omraden',
    beginning: 'ny-kommun',
    installation: 'ny-kommun',
    background: 'malbild',
  },
  ...{ settings: 'installningar', log: 'logg', account: 'konto', reminders: 'uppfoljning', catalogue: 'hamtningar' },
}

/** Where the menu stands on pages below one of its own. */
const ABOVE: Partial<Record<NonNullable<Props['section']>, keyof typeof MENU>> = {
  ...{
    goal: 'goals',
    background: 'goals',
    nextFramework: 'goals',
    draft: 'goals',
    coverage: 'goals',
    steering: 'goals',
    newAction: 'actions',
    newEvidence: 'evidence',
  },
}

type Props = {
  params: WorkParams
  section?: keyof typeof MENU | keyof typeof BELOW
  children: (here: Workplace) => ReactNode | Promise<ReactNode>
}

/** Whose work it is. What the build asks about, which is nobody, asks no database. */
export async function readWorkplace(params: WorkParams): Promise<Municipality> {
  const { locale, municipality: slug } = await params
  const municipality = locale === 'sv' && /^[a-z0-9-]+$/.test(slug) ? await getTenant(slug) : null
  if (!municipality) notFound()
  return municipality
}

/** The other municipalities where a person has a role. */
async function workplacesBeside(actor: SignedIn, here: string) {
  const all = await listWorkplaces(actor)
  return all.filter(({ slug }) => slug !== here).map(({ slug, name }) => ({ href: workPaths.start(slug), name }))
}

/** A page of the work area: draws what it holds for those it is for, and the sign-in form in its place for others. */
export async function WorkPage({ params, section = 'start', children }: Props) {
  const municipality = await readWorkplace(params)
  const { slug, shortName, colour, isPublic } = municipality
  const here = { municipalityId: municipality.id }
  const frame = {
    home: workPaths.start(slug),
    publicHome: isPublic ? paths.overview({ locale: 'sv', municipality: slug }) : null,
    ...{ municipality: shortName, colour },
  }
  const actor = await getSignedIn()
  if (!actor)
    return (
      <WorkFrame {...frame}>
        <NotSignedIn municipality={municipality.name} slug={slug} />
      </WorkFrame>
    )
  const isFor = { ...MENU, ...BELOW }[section]
  const items = (Object.keys(MENU) as (keyof typeof MENU)[])
    .filter(key => MENU[key](actor, here) && !(key === 'beginning' && isPublic))
    .map(key => ({ href: workPaths[key](slug), label: t[key], current: key === (ABOVE[section] ?? section) }))
  const isAllowed = isFor(actor, here)
  const [elsewhere, page] = await Promise.all([
    workplacesBeside(actor, slug),
    isAllowed ? children({ actor, municipality }) : null,
  ])
  const chapter = CHAPTER_OF[section] ?? CHAPTER_OF[ABOVE[section] ?? 'start']
  return (
    <WorkFrame
      {...frame}
      items={items}
      help={section === 'help' || !chapter ? workPaths.help(slug) : workPaths.helpOn(slug, chapter)}
      person={{ id: actor.id, name: actor.name, account: workPaths.account(slug), signOut, save }}
      elsewhere={elsewhere}
    >
      {isAllowed ? (
        page
      ) : canSeeWork(actor, here) ? (
        <WorkHeading title={t.notAllowed.title}>{t.notAllowed.lead}</WorkHeading>
      ) : (
        <NoRole actor={actor} municipality={municipality.name} />
      )}
    </WorkFrame>
  )
}
