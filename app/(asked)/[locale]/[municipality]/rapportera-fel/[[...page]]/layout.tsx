import '@/components/ui/form.css'
import type { ReactNode } from 'react'
import { AskedDocument, askedMetadata, askedViewport } from '../../../../document'
import { NOWHERE } from '../../../../../(public)/[locale]/[municipality]/site'
import { readReported, type ReportedParams } from './read-reported'

export const metadata = askedMetadata
export const viewport = askedViewport

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, page: [] }]

type Props = { children: ReactNode; params: Promise<ReportedParams> }

export default async function ReportLayout({ children, params }: Props) {
  const { site } = await readReported(params)
  return <AskedDocument locale={site.locale}>{children}</AskedDocument>
}
