export { sortTables as start } from '@/components/ui/sort-table'
