/** A label that wants its middle at `want` and is `height` tall, in px. */
type StackedLabel = { want: number; height: number }

/**
 * Middles for labels in a column, in the order of their wishes, so that none overlap and all stand between `top` and
 * `bottom`, as near to their wishes as can be (least squares: neighbours that would collide move as one block, the
 * pool-adjacent-violators method). The answer is in the order given. When the labels are taller than the column they
 * run on below `bottom`; `stackHeight` says beforehand how much they need.
 */
export function stackLabels(labels: StackedLabel[], top: number, bottom: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.want - labels[b]!.want || a - b)
  // With the heights of everything above subtracted, "no overlap" becomes "not falling".
  const offsets: number[] = []
  order.reduce((above, index) => {
    const { height } = labels[index]!
    offsets.push(above + height / 2)
    return above + height
  }, 0)
  const blocks: { sum: number; count: number }[] = []
  order.forEach((index, i) => {
    blocks.push({ sum: labels[index]!.want - offsets[i]!, count: 1 })
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const last = blocks.pop()!
      const before = blocks.at(-1)!
      before.sum += last.sum
      before.count += last.count
    }
  })
  const lowest = Math.max(top, bottom - stackHeight(labels))
  const placed = blocks.flatMap(block => Array<number>(block.count).fill(clamp(mean(block), top, lowest)))
  const middles = Array<number>(labels.length).fill(0)
  order.forEach((index, i) => (middles[index] = placed[i]! + offsets[i]!))
  return middles
}

/** The height that a stack of labels needs, in px. */
export const stackHeight = (labels: { height: number }[]): number =>
  labels.reduce((sum, label) => sum + label.height, 0)

const mean = (block: { sum: number; count: number }) => block.sum / block.count
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
