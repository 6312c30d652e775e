import type { Metadata } from 'next'
import { NotFoundText } from '@/components/layout/not-found-text'

export const generateStaticParams = () => [{ locale: 'sv' }, { locale: 'en' }]

export const metadata: Metadata = { title: 'Sidan finns inte', robots: { index: false } }

/** What stands where there is no municipality either. */
export default function LostPage() {
  return <NotFoundText />
}
