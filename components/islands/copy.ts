import { copyFrom } from '@/components/ui/copy-from'

export const start = (button: HTMLButtonElement) => button.addEventListener('click', () => void copyFrom(button))
