import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/numbers'

type Props = { locale: Locale; as?: 'span' | 'div' | 'p'; className?: string; children: ReactNode }

/** The municipality's own words, which stay Swedish on an English page and say so to a screen reader. */
export function Swedish({ locale, as: Tag = 'span', className, children }: Props) {
  return (
    <Tag lang={locale === 'sv' ? undefined : 'sv'} className={className}>
      {children}
    </Tag>
  )
}
