import { describeUpkeep } from './contract.ts'

describeUpkeep(() => ({}))
