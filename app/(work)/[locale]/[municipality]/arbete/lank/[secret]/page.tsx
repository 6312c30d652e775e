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

const t = peopleSv.link

type Props = { params: Promise<Awaited<WorkParams> & { secret: string }> }

export default async function LinkPage({ params }: Props) {
  const { slug, shortName, isPublic } = await readWorkplace(params)
  const { secret } = await params
  const link = await readLink(secret)
  const orphans = link?.kind === 'first' ? await listOrphans() : []
  // The address names one of those without an administrator; which is meant is chosen here.
  if (orphans.length > 0)
    return (
      <WorkFrame home={paths.municipalities('sv')} publicHome={paths.municipalities('sv')}>
        <FirstPersonForm action={enterAsFirst} secret={secret} municipalities={orphans} />
      </WorkFrame>
    )
  return (
    <WorkFrame
      home={workPaths.start(slug)}
      publicHome={isPublic ? paths.overview({ locale: 'sv', municipality: slug }) : null}
      municipality={shortName}
    >
      {link?.person ? (
        <ChosenPasswordForm action={enterByLink} secret={secret} kind={link.kind} person={link.person} />
      ) : (
        <WorkHeading title={t.gone}>
          <p>{t.goneLead}</p>
          <p>{t.goneFirst}</p>
        </WorkHeading>
      )}
    </WorkFrame>
  )
}
