import './public.css'
import type { Metadata } from 'next'
import { NotFoundText } from '@/components/layout/not-found-text'
import { typefaces } from './typefaces'

export const metadata: Metadata = { title: 'Sidan finns inte – Målbild' }

export default function GlobalNotFound() {
  return (
    <html className={typefaces} lang="sv" data-color-scheme="auto">
      <body>
        <NotFoundText />
      </body>
    </html>
  )
}
