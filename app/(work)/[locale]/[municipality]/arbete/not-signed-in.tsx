import { CodeForm } from '@/components/work/code-form'
import { ProviderForm } from '@/components/work/provider-form'
import { SetUpStep } from '@/components/work/set-up-step'
import { SignInForm } from '@/components/work/sign-in-form'
import { providerName, takesPasswords } from '@/lib/auth/provider'
import { getHalfWay } from '@/lib/auth/session'
import { toldFault } from '@/lib/auth/session-away'
import { getOwnFactor } from '@/lib/people/factor-queries'
import { providerSv } from '@/lib/text/provider-sv'
import { beginFactor, confirmFactor } from './konto/factor-actions'
import { enterCode, finishSignIn, goToProvider, signIn, signOut } from './session-actions'

/** What stands in the place of a page for who is not signed in: the step that is theirs. */
export async function NotSignedIn({ municipality, slug }: { municipality: string; slug: string }) {
  const halfWay = await getHalfWay()
  const name = providerName()
  if (!halfWay)
    return (
      <SignInForm action={takesPasswords() ? signIn : null} municipality={municipality}>
        {name && (
          <ProviderForm
            {...{ action: goToProvider, slug, to: 'start', label: providerSv.go(name), fault: await toldFault() }}
          />
        )}
      </SignInForm>
    )
  const factor = await getOwnFactor(halfWay)
  // Whoever was to get one may have got it on another device.
  const isAsked = halfWay.awaits === 'code' || (halfWay.awaits === 'setUp' && factor.state === 'on')
  if (isAsked) return <CodeForm action={enterCode} cancel={signOut} />
  return (
    <SetUpStep
      factor={factor}
      actions={{ begin: beginFactor, confirm: confirmFactor, finish: finishSignIn }}
      cancel={signOut}
    />
  )
}
