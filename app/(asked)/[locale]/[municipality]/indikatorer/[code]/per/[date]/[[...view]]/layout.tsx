import type { ReactNode } from 'react'
import { AskedDocument, askedMetadata, askedViewport } from '../../../../../../../document'
import { NOWHERE } from '../../../../../../../../(public)/[locale]/[municipality]/site'
import { readAsked, type ThenParams } from './read-then'

export const metadata = askedMetadata
export const viewport = askedViewport

export const generateStaticParams = () => [
  { locale: 'sv', municipality: NOWHERE, code: NOWHERE, date: NOWHERE, view: [] },
]

type Props = { children: ReactNode; params: Promise<ThenParams> }

export default async function ThenLayout({ children, params }: Props) {
  const { site } = await readAsked(params)
  return <AskedDocument locale={site.locale}>{children}</AskedDocument>
}
