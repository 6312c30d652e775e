import type { ComponentType } from 'react'
import type { Site } from '@/lib/municipality/paths'

/** A part of the method page; other pages link to `om/metod#id`, so an id stays what it is. */
export type MethodSection = { id: MethodAnchor; title: string; Body: ComponentType<{ site: Site }> }

export type MethodAnchor =
  | 'kort'
  | 'niva'
  | 'skillnad'
  | 'sakerhet'
  | 'intervall'
  | 'trend'
  | 'utjamning'
  | 'matt'
  | 'summering'
  | 'rojande'
  | 'avrundning'
  | 'jamforelser'
  | 'stadsdelar'
  | 'kallor'
  | 'brott'
  | 'granser'
  | 'litteratur'
