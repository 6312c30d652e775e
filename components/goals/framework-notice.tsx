import { periodHasEnded, type FrameworkSummary } from '@/lib/framework/framework'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'
import { Notice } from '../layout/notice'
import { Swedish } from '../layout/swedish'

type Props = { framework: FrameworkSummary; earlier?: string; today: number; t: Dictionary; site: Site }

/** Says plainly that the framework's period has ended, or that an earlier one is being read. */
export function FrameworkNotice({ framework, earlier, today, t, site }: Props) {
  if (earlier && framework.status === 'superseded')
    return (
      <Notice>
        {t.earlierFrameworkNotice} <Swedish locale={site.locale}>{framework.title}</Swedish>.{' '}
        <a href={paths.framework(site)}>{t.toCurrentFramework}</a>
      </Notice>
    )
  if (framework.validTo === null || !periodHasEnded(framework, today)) return null
  return <Notice>{t.periodEnded(framework.validFrom, framework.validTo)}</Notice>
}
