import type { Metadata } from 'next'
import { AboutForm } from '@/components/settings/about-form'
import { SignInRuleForm } from '@/components/settings/sign-in-rule-form'
import { ThresholdForm } from '@/components/settings/threshold-form'
import { WorkHeading } from '@/components/work/work-heading'
import { getSettings } from '@/lib/municipality/work-queries'
import { getSignInRule } from '@/lib/people/sign-in-rule'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { settingsSv as t } from '@/lib/text/settings-sv'
import { workSv } from '@/lib/text/work-sv'
import { listThresholds } from '@/lib/values/threshold-queries'
import { WorkPage, type WorkParams } from '../work-page'
import { propose, saveSettings, saveSignInRule, takeBackProposal } from './actions'

export const metadata: Metadata = { title: workSv.settings }

export default function SettingsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="settings">
      {async ({ actor, municipality: { id } }) => {
        const [settings, rule, thresholds] = await Promise.all([
          getSettings(actor, id),
          getSignInRule(actor, id),
          listThresholds(actor, id),
        ])
        return (
          <>
            <WorkHeading title={workSv.settings}>{t.lead}</WorkHeading>
            <section className="part" aria-labelledby="uppgifter">
              <h2 id="uppgifter">{t.about.title}</h2>
              <p>{t.about.lead}</p>
              {settings && <AboutForm action={saveSettings} municipalityId={id} settings={settings} />}
            </section>
            <section className="part" aria-labelledby="inloggning">
              <h2 id="inloggning">{secondFactorSv.rule.title}</h2>
              {rule && <SignInRuleForm action={saveSignInRule} municipalityId={id} rule={rule} />}
            </section>
            <section className="part" aria-labelledby="granser">
              <h2 id="granser">{t.thresholds.title}</h2>
              <p>{thresholds.length > 0 ? t.thresholds.lead : t.thresholds.none}</p>
              {thresholds.map(one => (
                <ThresholdForm
                  key={one.indicatorId}
                  thresholds={one}
                  municipalityId={id}
                  propose={propose}
                  takeBack={takeBackProposal}
                />
              ))}
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
