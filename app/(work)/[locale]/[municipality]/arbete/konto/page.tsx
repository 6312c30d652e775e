import type { Metadata } from 'next'
import { DeviceList } from '@/components/people/device-list'
import { PasswordForm } from '@/components/people/password-form'
import { RemindersForm } from '@/components/people/reminders-form'
import { SecondFactor } from '@/components/people/second-factor'
import { ProviderForm } from '@/components/work/provider-form'
import { WorkHeading } from '@/components/work/work-heading'
import { providerName, takesPasswords } from '@/lib/auth/provider'
import { toldFault } from '@/lib/auth/session-away'
import { workPaths } from '@/lib/municipality/work-paths'
import { getOwnFactor } from '@/lib/people/factor-queries'
import { getWaysIn, listDevices } from '@/lib/people/queries'
import { getUnwanted } from '@/lib/reminders/work-queries'
import { extractSv } from '@/lib/text/extract-sv'
import { peopleSv } from '@/lib/text/people-sv'
import { providerSv } from '@/lib/text/provider-sv'
import { remindersSv } from '@/lib/text/reminders-sv'
import { secondFactorSv } from '@/lib/text/second-factor-sv'
import { workSv } from '@/lib/text/work-sv'
import { goToProvider } from '../session-actions'
import { WorkPage, type WorkParams } from '../work-page'
import { changeOwnPassword, chooseOwnReminders, signOutOtherDevices } from './actions'
import { beginFactor, confirmFactor, removeFactor, renewCodes } from './factor-actions'

export const metadata: Metadata = { title: workSv.account }

export default function AccountPage({ params }: { params: WorkParams }) {
  const t = peopleSv.account
  return (
    <WorkPage params={params} section="account">
      {async ({ actor, municipality: { id, slug } }) => {
        const [{ hasPassword, linkedAt }, name] = [await getWaysIn(actor), providerName()]
        return (
          <>
            <WorkHeading title={workSv.account}>
              {actor.name}, {actor.email}
            </WorkHeading>
            {name && (
              <section className="part" aria-labelledby="tjanst">
                <h2 id="tjanst">{providerSv.title}</h2>
                <p>{linkedAt ? providerSv.linked(name, workSv.time(linkedAt)) : providerSv.notLinked(name)}</p>
                {!linkedAt && (
                  <ProviderForm
                    {...{ action: goToProvider, slug, to: 'account', label: providerSv.link(name) }}
                    fault={await toldFault()}
                  />
                )}
              </section>
            )}
            {hasPassword && takesPasswords() && (
              <section className="part" aria-labelledby="losenord">
                <h2 id="losenord">{t.passwordTitle}</h2>
                <PasswordForm action={changeOwnPassword} person={{ name: actor.name, email: actor.email }} />
              </section>
            )}
            <section className="part" aria-labelledby="tvasteg">
              <h2 id="tvasteg">{secondFactorSv.title}</h2>
              <SecondFactor
                factor={await getOwnFactor(actor)}
                actions={{ begin: beginFactor, confirm: confirmFactor, renew: renewCodes, remove: removeFactor }}
              />
            </section>
            <section className="part" aria-labelledby="enheter">
              <h2 id="enheter">{t.devicesTitle}</h2>
              <DeviceList devices={await listDevices(actor)} action={signOutOtherDevices} />
            </section>
            <section className="part" aria-labelledby="paminnelser">
              <h2 id="paminnelser">{remindersSv.choose}</h2>
              <p>
                {remindersSv.chooseLead} <a href={workPaths.reminders(slug)}>{remindersSv.toPage}</a>
              </p>
              <RemindersForm
                {...{ action: chooseOwnReminders, municipalityId: id, unwanted: await getUnwanted(actor) }}
              />
            </section>
            <p className="part">
              <a href={workPaths.ownExtract(slug)}>{extractSv.link}</a>
            </p>
          </>
        )
      }}
    </WorkPage>
  )
}
