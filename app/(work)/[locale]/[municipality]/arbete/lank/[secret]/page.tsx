import type { Metadata } from 'next'
import { FirstPersonForm } from '@/components/people/first-person-form'
import { ChosenPasswordForm } from '@/components/people/chosen-password-form'
import { WorkFrame } from '@/components/work/work-frame'
import { WorkHeading } from '@/components/work/work-heading'
import { readLink } from '@/lib/auth/links'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { listOrphans } from '@/lib/people/queries'
import { peopleSv } from '@/lib/text/people-sv'
import { readWorkplace, type WorkParams } from '../../work-page'
import { enterAsFirst, enterByLink } from './actions'

// The address holds a secret: it is told to nobody.
export const metadata: Metadata = { title: 'Välkommen', referrer: 'no-referrer' }

type Props = { params: Promise<Awaited<WorkParams> & { secret: string }> }

export default async function LinkPage({ params }: Props) {
  const { slug, shortName } = await readWorkplace(params)
  return (
    <WorkFrame
      home={workPaths.start(slug)}
      publicHome={paths.overview({ locale: 'sv', municipality: slug })}
      municipality={shortName}
    >
      <Entrance secret={(await params).secret} />
    </WorkFrame>
  )
}

async function Entrance({ secret }: { secret: string }) {
  const t = peopleSv.link
  const link = await readLink(secret)
  if (link?.kind === 'first') {
    const orphans = await listOrphans()
    if (orphans.length > 0) return <FirstPersonForm action={enterAsFirst} secret={secret} municipalities={orphans} />
  }
  if (link?.person)
    return <ChosenPasswordForm action={enterByLink} secret={secret} kind={link.kind} person={link.person} />
  return (
    <WorkHeading title={t.gone}>
      <p>{t.goneLead}</p>
      <p>{t.goneFirst}</p>
    </WorkHeading>
  )
}
