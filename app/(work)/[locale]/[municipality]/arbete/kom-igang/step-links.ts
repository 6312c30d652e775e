import type { StepLinks } from '@/components/beginning/steps'
import {
  canEditGoals,
  canEditSettings,
  canEnterValues,
  canProposeDistricts,
  canProposeIndicator,
  canSeeCatalogue,
  type Actor,
} from '@/lib/auth/permissions'
import type { Beginning } from '@/lib/municipality/opening/work-queries'
import { workPaths } from '@/lib/municipality/work-paths'
import { beginningSv } from '@/lib/text/beginning-sv'

const t = beginningSv.steps

/** Where each step is taken, from where the municipality stands, by whoever asks; nowhere for those whose it isn't. */
export function stepLinks(
  actor: Actor,
  { id: municipalityId, slug }: { id: number; slug: string },
  { framework, waiting }: Beginning,
): StepLinks {
  const here = { municipalityId }
  const review = waiting > 0 ? [{ href: workPaths.review(slug), label: t.indicators.review }] : []
  const to = (may: boolean, href: string, label: string) => (may ? [{ href, label }] : [])
  const mayEnter = canEnterValues(actor, here)
  return {
    about: to(canEditSettings(actor, here), workPaths.settings(slug), t.about.link),
    people: to(canEditSettings(actor, here), workPaths.people(slug), t.people.link),
    framework: frameworkLinks(slug, framework, canEditGoals(actor, here)),
    indicators: [
      ...to(canSeeCatalogue(actor, here), workPaths.catalogue(slug), t.indicators.catalogue),
      ...to(canProposeIndicator(actor, here), workPaths.template(slug), t.indicators.template),
      ...to(canProposeIndicator(actor, here), workPaths.newIndicator(slug), t.indicators.own),
      ...review,
    ],
    values: [
      ...to(mayEnter, workPaths.jobs(slug), t.values.fetch),
      ...to(mayEnter, workPaths.entry(slug), t.values.enter),
      ...review,
    ],
    districts: to(canProposeDistricts(actor, here), workPaths.districts(slug), t.districts.link),
  }
}

function frameworkLinks(slug: string, framework: Beginning['framework'], mayEdit: boolean) {
  if (!framework) return mayEdit ? [{ href: workPaths.nextFramework(slug), label: t.framework.begin }] : []
  if (framework.state === 'adopted') return [{ href: workPaths.goals(slug), label: t.framework.goals }]
  const open = { href: workPaths.draft(slug, framework.slug), label: t.framework.open }
  return framework.state === 'proposed' || !mayEdit
    ? [open]
    : [{ href: workPaths.outline(slug, framework.slug), label: t.framework.file }, open]
}
