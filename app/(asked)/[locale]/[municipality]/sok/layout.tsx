import '@/components/search/hits.css'
import type { ReactNode } from 'react'
import { AskedDocument, askedMetadata, askedViewport } from '../../../document'
import { NOWHERE, readSite, type SiteParams } from '../../../../(public)/[locale]/[municipality]/site'

export const metadata = askedMetadata
export const viewport = askedViewport

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE }]

type Props = { children: ReactNode; params: Promise<SiteParams> }

export default async function SearchLayout({ children, params }: Props) {
  const { site } = await readSite(params)
  return <AskedDocument locale={site.locale}>{children}</AskedDocument>
}
