export type ComparedLine = { text: string; is: 'same' | 'added' | 'removed' }

/**
 * Two texts line by line, by their longest common lines (dynamic programming, lines² of room): what is only in the
 * former is removed, what is only in the latter is added.
 */
export function compareLines(former: string, latter: string): ComparedLine[] {
  const [a, b] = [former.split('\n'), latter.split('\n')]
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
  const lines: ComparedLine[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ text: a[i]!, is: 'same' })
      ;[i, j] = [i + 1, j + 1]
    } else if (j === b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      lines.push({ text: a[i++]!, is: 'removed' })
    else lines.push({ text: b[j++]!, is: 'added' })
  }
  return lines
}
