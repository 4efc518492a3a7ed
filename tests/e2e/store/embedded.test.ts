import { describePage } from '../opener.ts'
import { describeAnswers } from './answers.contract.ts'

describePage('answers of the embedded engine on the page', describeAnswers)
