import { advised } from '../faults.mjs'
import { Advice } from '../progress.mjs'

/** `wrong`: must be mended; `worth`: something to know or do; otherwise well. @typedef {{ level: 'well' | 'worth' | 'wrong', text: string }} Finding */

/** @param {string} text @returns {Finding} */
export const well = text => ({ level: 'well', text })
/** @param {string} text @returns {Finding} */
export const worth = text => ({ level: 'worth', text })
/** @param {string} text @returns {Finding} */
export const wrong = text => ({ level: 'wrong', text })

/**
 * What a check finds; one that throws has found a fault, in words where it is one that a person can mend.
 * @param {() => Promise<Finding[]>} check @returns {Promise<Finding[]>}
 */
export const foundBy = check =>
  check().catch(fault => {
    const error = advised(fault)
    if (!(error instanceof Advice)) throw error
    return [wrong(error.message)]
  })
