export { readOff as start } from '@/components/charts/read-off'
