import { describeCorrections } from './contract.ts'

describeCorrections(() => ({}))
