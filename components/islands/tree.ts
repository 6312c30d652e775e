export { startTree as start } from '@/components/goals/tree-life'
