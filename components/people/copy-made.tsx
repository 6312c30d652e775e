'use client'

import type { ComponentProps } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { copyFrom } from '@/components/ui/copy-from'

/** Copies what has just been made, in the work area. */
export function CopyMade(words: Omit<ComponentProps<typeof CopyButton>, 'onClick'>) {
  return <CopyButton {...words} onClick={event => void copyFrom(event.currentTarget)} />
}
