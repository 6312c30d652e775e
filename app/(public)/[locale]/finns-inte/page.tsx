import { notFound } from 'next/navigation'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { dictionary } from '@/lib/text/dictionary'
import { isLocale, localeOf, locales } from '@/lib/text/numbers'

type Props = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => locales.map(locale => ({ locale }))

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  return { title: dictionary(localeOf(locale)).notFoundTitle, robots: { index: false } }
}

/** What stands where there is no municipality either. */
export default async function LostPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <NotFoundPage locale={locale} />
}
