import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer'
import type { ExplorerWords } from './explorer-words'
import type { FigureData } from './figure-data'

/**
 * Stands the explorer in the picture's place and answers when it is drawn, with what can be focused. Until then it is
 * out of sight, so that nothing moves; the picture stays beneath for screen readers, for print and for its size.
 */
export function mountExplorer(stage: HTMLElement, data: FigureData, words: ExplorerWords): Promise<HTMLElement | null> {
  const picture = stage.querySelector('.figure-picture')
  if (!picture) return Promise.resolve(null)
  const host = document.createElement('div')
  host.className = 'explorer'
  host.role = 'group'
  host.ariaLabel = `${words.label}: ${data.title}`
  stage.append(host)
  return new Promise(resolve => {
    // Recharts measures once before it draws, so the first paint that is whole comes a frame later.
    const show = () => {
      stage.classList.add('is-explored')
      resolve(host.querySelector<HTMLElement>('[tabindex]'))
    }
    const onDrawn = () => {
      requestAnimationFrame(show)
    }
    const onAxis = (fromZero: boolean) => stage.classList.toggle('is-from-zero', fromZero)
    createRoot(host).render(<Explorer {...{ data, picture, words, onDrawn, onAxis }} />)
  })
}
