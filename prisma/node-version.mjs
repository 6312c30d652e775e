import { Advice } from './progress.mjs'

const OLDEST = /** @type {const} */ ([20, 19])

/** Throws an Advice when this Node is older than what Målbild needs. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new Advice(
      `Målbild behöver Node ${OLDEST.join('.')} eller nyare, men det här är ${process.versions.node}. Hämta en ny på https://nodejs.org`,
    )
}
