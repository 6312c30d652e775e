import '@/components/ui/form.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import { AskedDocument } from '../../../../document'
import { NOWHERE } from '../../../../../(public)/[locale]/[municipality]/site'
import { readReported, type ReportedParams } from './read-reported'

export const metadata: Metadata = {
  title: { default: 'Målbild', template: '%s – Målbild' },
  metadataBase: new URL(env().SITE_URL),
  robots: { index: false },
  formatDetection: { telephone: false, date: false, address: false },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export const generateStaticParams = () => [{ locale: 'sv', municipality: NOWHERE, page: [] }]

type Props = { children: ReactNode; params: Promise<ReportedParams> }

export default async function ReportLayout({ children, params }: Props) {
  const { site } = await readReported(params)
  return <AskedDocument locale={site.locale}>{children}</AskedDocument>
}
