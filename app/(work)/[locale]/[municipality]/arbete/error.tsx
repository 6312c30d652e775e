'use client'

export { WentWrong as default } from '@/components/ui/went-wrong'
