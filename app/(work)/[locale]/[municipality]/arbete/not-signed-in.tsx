import { CodeForm } from '@/components/work/code-form'
import { SetUpStep } from '@/components/work/set-up-step'
import { SignInForm } from '@/components/work/sign-in-form'
import { getHalfWay } from '@/lib/auth/session'
import { getOwnFactor } from '@/lib/people/factor-queries'
import { beginFactor, confirmFactor } from './konto/factor-actions'
import { enterCode, finishSignIn, signIn, signOut } from './session-actions'

/** What stands in the place of a page for who is not signed in: the step that is theirs. */
export async function NotSignedIn({ municipality }: { municipality: string }) {
  const halfWay = await getHalfWay()
  if (!halfWay) return <SignInForm action={signIn} municipality={municipality} />
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
