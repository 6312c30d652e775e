import '../../public.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Islands } from '@/components/layout/islands'
import { isLocale } from '@/lib/text/numbers'
import { env } from '@/lib/env'
import { typefaces } from '../../typefaces'

export const ensureStatic = 'navigation'

export const metadata: Metadata = {
  title: { default: 'Målbild', template: '%s – Målbild' },
  metadataBase: new URL(env().SITE_URL),
  formatDetection: { telephone: false, date: false, address: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1f26' },
  ],
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html className={typefaces} lang={isLocale(locale) ? locale : 'sv'} data-color-scheme="auto">
      <body>
        {children}
        <Islands />
      </body>
    </html>
  )
}
