import type { Metadata } from 'next'
import { RedactionChoices } from '@/components/followup/redaction-choices'
import { RedactionPreview } from '@/components/followup/redaction-preview'
import { SecretsLeft } from '@/components/followup/secrets-left'
import { RedactionSteps } from '@/components/followup/redaction-steps'
import { WorkHeading } from '@/components/work/work-heading'
import { canPublishRound, canRunFollowUp, SYSTEM } from '@/lib/auth/permissions'
import { getRedaction } from '@/lib/followup/redaction/work-queries'
import { yearNamed } from '@/lib/followup/year-named'
import { workPaths } from '@/lib/municipality/work-paths'
import { followUpSv } from '@/lib/text/followup-sv'
import { followUpWorkSv } from '@/lib/text/followup-work-sv'
import { redactionSv as t } from '@/lib/text/redaction-sv'
import { WorkPage, type WorkParams } from '../../../work-page'
import { approve, giveBack, propose, secrets, texts, values } from './actions'

export const metadata: Metadata = { title: t.title }

type Props = {
  params: Promise<Awaited<WorkParams> & { year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function RedactionPage({ params, searchParams }: Props) {
  return (
    <WorkPage params={params} section="followUps">
      {async ({ actor, municipality: { id: municipalityId, slug } }) => {
        const year = yearNamed((await params).year)
        const { indikator } = await searchParams
        const code = typeof indikator === 'string' ? indikator : null
        const found = year && (await getRedaction(actor, municipalityId, year, code))
        if (!found) return <WorkHeading title={followUpWorkSv.missing} />
        const { chosen, preview, versions } = found
        const here = { municipalityId, proposedBy: chosen?.by.id ?? SYSTEM }
        const may = {
          run: canRunFollowUp(actor, here),
          publish: canPublishRound(actor, here),
          isOwn: here.proposedBy === actor.id,
        }
        const key = { municipalityId, followUpId: found.id }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.followUps(slug)}>{followUpWorkSv.title}</a>{' '}
              <a href={workPaths.followUp(slug, found.year)}>{followUpWorkSv.round(found.year)}</a>
            </p>
            <WorkHeading title={t.title}>{t.lead}</WorkHeading>
            <p>
              {t.how} {t.reports(versions.map(followUpSv.version).join(', '))}
            </p>
            {found.secrets.length > 0 && (
              <SecretsLeft
                {...{ ...key, secrets: found.secrets, mayChoose: may.run && !chosen?.isProposed, action: secrets }}
              />
            )}
            {may.run && !chosen?.isProposed && <RedactionChoices {...key} found={found} actions={{ values, texts }} />}
            <section className="part" aria-labelledby="sa-blir-det">
              <h2 id="sa-blir-det">{t.preview.title}</h2>
              <RedactionPreview isChosen={chosen !== null} preview={preview} />
            </section>
            {chosen && (
              <RedactionSteps
                {...{ ...key, chosen, may, isThere: preview.length > 0 }}
                actions={{ propose, giveBack, approve }}
              />
            )}
          </>
        )
      }}
    </WorkPage>
  )
}
