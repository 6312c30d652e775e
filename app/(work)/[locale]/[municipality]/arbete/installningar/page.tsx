import type { Metadata } from 'next'
import { AboutForm } from '@/components/settings/about-form'
import { AddedSources } from '@/components/settings/added-sources'
import { ComparisonForm } from '@/components/settings/comparison-form'
import { SignInRuleForm } from '@/components/settings/sign-in-rule-form'
import { ThresholdForm } from '@/components/settings/threshold-form'
import { WorkHeading } from '@/components/work/work-heading'
import { listAddedSources } from '@/lib/exchange/sources/added/work-queries'
import { getComparisons } from '@/lib/municipality/comparisons/work-queries'
import { getSettings } from '@/lib/municipality/work-queries'
import { getSignInRule } from '@/lib/people/sign-in-rule'
import { addedSourcesSv } from '@/lib/text/added-sources-sv'
import { comparisonsSv } from '@/lib/text/comparisons-sv'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { settingsSv as t } from '@/lib/text/settings-sv'
import { workSv } from '@/lib/text/work-sv'
import { listThresholds } from '@/lib/values/threshold-queries'
import { WorkPage, type WorkParams } from '../work-page'
import {
  addSourceHere,
  propose,
  removeSourceHere,
  saveComparisons,
  saveSettings,
  saveSignInRule,
  takeBackProposal,
  undoComparisons,
} from './actions'

export const metadata: Metadata = { title: workSv.settings }

export default function SettingsPage({ params }: { params: WorkParams }) {
  return (
    <WorkPage params={params} section="settings">
      {async ({ actor, municipality: { id } }) => {
        const [settings, comparisons, added, rule, thresholds] = await Promise.all([
          getSettings(actor, id),
          getComparisons(actor, id),
          listAddedSources(actor, id),
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
            <section className="part" aria-labelledby="jamforelser">
              <h2 id="jamforelser">{comparisonsSv.title}</h2>
              <p>{comparisonsSv.lead}</p>
              {comparisons && (
                <ComparisonForm
                  {...{ comparisons, municipalityId: id, action: saveComparisons, undo: undoComparisons }}
                />
              )}
            </section>
            <section className="part" aria-labelledby="kallor">
              <h2 id="kallor">{addedSourcesSv.title}</h2>
              <p>{addedSourcesSv.lead}</p>
              {added && (
                <AddedSources municipalityId={id} sources={added} add={addSourceHere} remove={removeSourceHere} />
              )}
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
