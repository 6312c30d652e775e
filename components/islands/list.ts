export { searchList as start } from '@/components/ui/searched-list'
