export { turnByKeys as start } from '@/components/followup/slide-keys'
