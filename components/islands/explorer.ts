export { exploreFrom as start } from '@/components/charts/explore'
