import { wakeLater } from './wake-later.mjs'

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
