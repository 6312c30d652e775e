import { ActionsPage } from '@/components/actions/actions-page'
import { PublicPage } from '@/components/layout/public-page'
import { paths } from '@/lib/municipality/paths'
import { NOWHERE, pageMetadata, type SiteParams } from '../site'
import { readActions } from './read-actions'

type Props = { params: Promise<SiteParams> }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

export async function generateMetadata({ params }: Props) {
  const { t, municipality, frameworks, path } = await readActions(params)
  const many = frameworks.flatMap(({ listed }) => listed).length
  return pageMetadata(path, `${t.actionList.title}, ${municipality.shortName}`, t.actionList.lead(many))
}

export default async function Actions({ params }: Props) {
  const { t, site, municipality, path, ...read } = await readActions(params)
  const steps = [{ href: paths.framework(site), label: t.nav.framework }]
  const crumbs = { steps, here: t.actionList.title }
  return (
    <PublicPage t={t} site={site} municipality={municipality} section="framework" path={path} crumbs={crumbs}>
      <ActionsPage {...{ t, site, ...read }} />
    </PublicPage>
  )
}
