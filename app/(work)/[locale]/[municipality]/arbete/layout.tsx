import '../../../../public.css'
import '../../../../work.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { Suspense, type ReactNode } from 'react'
import { typefaces } from '../../../../typefaces'
import { readWorkplace, type WorkParams } from './work-page'

export const metadata: Metadata = {
  title: { default: 'Arbetsyta – Målbild', template: '%s – Arbetsyta – Målbild' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  formatDetection: { telephone: false, date: false, address: false },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

// Next asks for one address of a root layout under parameters; this one leads nowhere.
export const generateStaticParams = () => [{ locale: 'sv', municipality: '_' }]

type Props = { children: ReactNode; params: WorkParams }

/**
 * The work area is drawn for each request, with a nonce of its own, so Suspense stands above html. What is not there
 * is found out before that: below a Suspense it would be answered as if it were.
 */
export default async function WorkLayout({ children, params }: Props) {
  await readWorkplace(params)
  return (
    <Suspense>
      <Document>{children}</Document>
    </Suspense>
  )
}

async function Document({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html className={typefaces} lang="sv" data-color-scheme="auto">
      <body>{children}</body>
    </html>
  )
}
