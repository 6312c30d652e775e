'use client'

import { useEffect } from 'react'

const STEPS: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** Turns a screen at a time by arrow keys, and by the buttons of a pointer for meetings, which send Page Up and Down. */
export function SlideKeys() {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const slides = [...document.querySelectorAll<HTMLElement>('.slide')]
      const nearest = slides.map(slide => Math.abs(slide.getBoundingClientRect().top))
      const next = slides[nearest.indexOf(Math.min(...nearest)) + step]
      if (!next) return
      event.preventDefault()
      next.scrollIntoView()
      // So that what is copied or reloaded is this screen.
      history.replaceState(history.state, '', `#${next.id}`)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [])
  return null
}
