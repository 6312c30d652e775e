import './public.css'
import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { typefaces } from './typefaces'

export const metadata: Metadata = { title: 'Sidan finns inte – Målbild' }

export default function GlobalNotFound() {
  return (
    <html className={typefaces} lang="sv" data-color-scheme="auto">
      <body>
        <NotFoundPage />
      </body>
    </html>
  )
}
