import type { ReactNode } from 'react'
import { languages } from '@/lib/text/language'
import type { Locale } from '@/lib/text/numbers'

type Props = { locale: Locale; as?: 'span' | 'div' | 'p'; className?: string; children: ReactNode }

/** The municipality's own words, which stay Swedish on an English page and say so to a screen reader. */
export function Swedish({ locale, as: Tag = 'span', className, children }: Props) {
  return (
    <Tag lang={languages[locale].swedish} className={className}>
      {children}
    </Tag>
  )
}
