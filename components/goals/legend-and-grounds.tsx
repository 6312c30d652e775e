import type { ReactNode } from 'react'
import type { Dictionary } from '@/lib/text/sv'
import { Folded } from './folded'

type Props = { grounds?: ReactNode; t: Dictionary; children: ReactNode }

/** How the rows are read; together with what an answer stands on it is folded on a phone, as the rows say the same. */
export function LegendAndGrounds({ grounds, t, children }: Props) {
  if (!grounds) return children
  return (
    <Folded summary={t.frontPage.howRead}>
      {children}
      {grounds}
    </Folded>
  )
}
