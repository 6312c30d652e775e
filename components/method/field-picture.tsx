/** How the better-off group's line and the other's go, as heights (y downwards) at the start and the end. */
const FIELDS = {
  betterCloser: { ahead: [20, 10], behind: [52, 26] },
  betterWider: { ahead: [26, 8], behind: [46, 42] },
  worseCloser: { ahead: [12, 34], behind: [44, 50] },
  worseWider: { ahead: [14, 20], behind: [36, 56] },
} as const

export type Field = keyof typeof FIELDS

const WIDTH = 120

/** Two groups' lines with the space between them, up is better: one of the four ways that level and gap can go. */
export function FieldPicture({ field }: { field: Field }) {
  const { ahead, behind } = FIELDS[field]
  const [end, ribbon] = [WIDTH - 4, `M4 ${ahead[0]}L${WIDTH - 4} ${ahead[1]}V${behind[1]}L4 ${behind[0]}Z`]
  return (
    <svg className="field-picture" viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true">
      <path className="ribbon" d={ribbon} />
      <path className="line" d={`M4 ${ahead[0]}L${end} ${ahead[1]}`} strokeDasharray="5 4" />
      <path className="line" d={`M4 ${behind[0]}L${end} ${behind[1]}`} />
      <circle cx={end} cy={ahead[1]} r="3.4" />
      <circle cx={end} cy={behind[1]} r="3.4" />
    </svg>
  )
}
