import '../../../../public.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Suspense, type ReactNode } from 'react'
import { typefaces } from '../../../../typefaces'

export const metadata: Metadata = { title: 'Arbetsyta – Målbild', robots: { index: false, follow: false } }

// Next asks for one address of a root layout under parameters; this one leads nowhere.
export const generateStaticParams = () => [{ locale: 'sv', municipality: '_' }]

type Props = { children: ReactNode }

/** The work area is drawn for each request, with a nonce of its own, so Suspense stands above html. */
export default function WorkLayout({ children }: Props) {
  return (
    <Suspense>
      <Document>{children}</Document>
    </Suspense>
  )
}

async function Document({ children }: Props) {
  await connection()
  return (
    <html className={typefaces} lang="sv" data-color-scheme="auto">
      <body>{children}</body>
    </html>
  )
}
