import type { ReactNode } from 'react'

type Props = { label: string; steps: { href: string; label: ReactNode }[]; here: ReactNode }

/** The way up from this page; the last step is the page itself. */
export function Breadcrumb({ label, steps, here }: Props) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {steps.map(step => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
