import './public.css'
import type { Metadata } from 'next'
import { NotFoundText } from '@/components/layout/not-found-text'

export const metadata: Metadata = { title: 'Sidan finns inte – Målbild' }

export default function GlobalNotFound() {
  return (
    <html lang="sv" data-color-scheme="auto">
      <body>
        <NotFoundText />
      </body>
    </html>
  )
}
