import '../public.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { Suspense, type ReactNode } from 'react'
import { Islands } from '@/components/layout/islands'
import { env } from '@/lib/env'
import { isLocale } from '@/lib/text/numbers'
import { typefaces } from '../typefaces'

export const askedMetadata: Metadata = {
  title: { default: 'Målbild', template: '%s – Målbild' },
  metadataBase: new URL(env().SITE_URL),
  robots: { index: false },
  formatDetection: { telephone: false, date: false, address: false },
}
export const askedViewport: Viewport = { colorScheme: 'light dark' }

type Props = { children: ReactNode; locale: string }

/**
 * Of a page that is drawn for each who asks and kept by nobody, since there is no end to them. Suspense stands above
 * html, so that it is sent whole; what is not there must be found out before.
 */
export function AskedDocument(props: Props) {
  return (
    <Suspense>
      <Asked {...props} />
    </Suspense>
  )
}

async function Asked({ children, locale }: Props) {
  await connection()
  return (
    <html className={typefaces} lang={isLocale(locale) ? locale : 'sv'} data-color-scheme="auto">
      <body>
        {children}
        <Islands />
      </body>
    </html>
  )
}
