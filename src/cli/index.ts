export { fromOption, WrongUse } from './WrongUse.js';
