import { searchList } from '../ui/searched-list'
import { moveInTree } from './tree-moves'

const parentNode = (element: Element) => element.parentElement?.closest('details') ?? null

/** Brings search, arrow keys and the buttons of the tree to life; without it the tree opens and closes by itself. */
export function startTree(tree: HTMLElement) {
  searchList(tree)
  listenForMoves(tree)
  listenForOpenAll(tree)
  followHash(tree)
}

/** Arrow keys among the summaries; Tab goes on as it does without. */
function listenForMoves(tree: HTMLElement) {
  const move = (event: KeyboardEvent) => {
    const summary = event.target
    if (!(summary instanceof HTMLElement) || !summary.matches('summary[data-node]')) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const seen = [...tree.querySelectorAll<HTMLElement>('summary[data-node]')].filter(isSeen)
    const nodes = seen.map(node => ({ depth: depthOf(node), isOpen: parentNode(node)?.open ?? false }))
    const found = moveInTree(nodes, seen.indexOf(summary), event.key)
    if (!found) return
    event.preventDefault()
    if ('to' in found) seen[found.to]?.focus()
    else parentNode(summary)!.open = found.open
  }
  tree.addEventListener('keydown', move)
}

const isSeen = (summary: HTMLElement) =>
  !summary.closest('[hidden]') && !summary.parentElement?.parentElement?.closest('details:not([open])')

function depthOf(summary: Element): number {
  const above = parentNode(parentNode(summary)!)
  return above ? depthOf(above.querySelector('summary')!) + 1 : 0
}

/** The buttons that open and close the whole tree (`data-tree`); closed, the areas can still be seen. */
function listenForOpenAll(section: HTMLElement) {
  for (const button of section.querySelectorAll<HTMLElement>('button[data-tree]'))
    button.addEventListener('click', () => {
      for (const node of section.querySelectorAll<HTMLDetailsElement>('details[data-row]'))
        node.open = button.dataset.tree === 'open' || parentNode(node) === null
    })
}

/** A link to a goal (#mal-1.2) finds it opened, with the way to it, and not left out by a search. */
function followHash(section: HTMLElement) {
  const reveal = () => {
    const target = document.getElementById(window.location.hash.slice(1))
    if (!target?.matches('details[data-row]') || !section.contains(target)) return
    if (target.closest('[hidden]')) {
      section.querySelector('form')!.reset()
      // The search shows the whole tree again once the form has been emptied.
      setTimeout(reveal, 10)
      return
    }
    for (let node: Element | null = target; node; node = parentNode(node)) node.setAttribute('open', '')
    target.scrollIntoView()
    target.querySelector('summary')?.focus({ preventScroll: true })
  }
  window.addEventListener('hashchange', reveal)
  if (window.location.hash) reveal()
}
