const SCRIPTS = /<script src="\/_next\/static\/[^"]+"[^>]* async=""><\/script>|<link rel="preload" as="script"[^>]*>/g
const FIRST_DATA = '<script>(self.__next_f'
/** A page to search in is a tool, not a text: it is alive from the start. */
const TOOL = ' role="search"'

/**
 * A page of Next's that lies still until its reader stirs: all that is shown is there without scripts, so they are
 * neither fetched nor run for one who only looks. Those of a tool come when all that is shown has come.
 * @param {string} html
 */
export function stillPage(html) {
  const at = html.indexOf(FIRST_DATA)
  if (at < 0) return html
  const shown = html.slice(0, at)
  const scripts = shown.match(SCRIPTS)?.filter(tag => tag.startsWith('<script')) ?? []
  if (scripts.length === 0) return html
  const tags = scripts.join('')
  const last = shown.includes(TOOL) ? tags : `<template id="asleep">${tags}</template><script>(${wakeLater})()</script>`
  return shown.replace(SCRIPTS, '') + last + html.slice(at)
}

/**
 * Runs in the page. What the reader did is answered before the scripts begin; the last click is kept for the part of
 * the page that it was meant for (components/ui/kept-click.ts). A page that has long been open wakes by itself, for those
 * whose tools send no events.
 */
function wakeLater() {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'click']
  const { content } = document.getElementById('asleep')
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake)
    requestAnimationFrame(() => setTimeout(() => document.body.append(content)))
  }
  for (const sign of signs) addEventListener(sign, wake)
  addEventListener('click', event => (window.keptClick = event), { capture: true })
  setTimeout(wake, 10_000)
}
