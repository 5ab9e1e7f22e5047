import { mistake, notA } from './mistake.js';

// The sentences that refuse columns: what is wrong within one is told by its row's reason, and is no error.

const COLUMN = 'pass a typed array of numbers, a chunk of Apache Arrow or a vector of DuckDB';
export const notAColumn = () => notA('a column of numbers', COLUMN);
export const notReportColumns = () => notA('a set of columns', 'pass an object such as { priority, reportedAtMs }, each a typed array');
export const notPausedColumns = () => notA('a column of numbers', 'pass one, or { response, update, mttr }, each a column');
export const manyChunks = (chunks: number) =>
  notA('a column of one chunk', `it has ${chunks}: pass the chunks one after the other, or its toArray()`);
export const notPlainNumbers = () => notA('a column of plain numbers', 'pass one without a dictionary, of one number a row');
export const notMilliseconds = (unit: string) =>
  mistake('wrong-type', `is a column of ${unit}`, 'pass milliseconds: epoch_ms(column) in DuckDB, a timestamp[ms] in Apache Arrow');
export const notALengthWithin = (most: number) =>
  mistake('wrong-type', 'has another length than its values', `pass a length of at most ${most}, as many as there are`);
export const notABitmap = () => notA('a bit for each row', 'pass a Uint8Array of a bit a row, or none where all values are there');
export const otherLength = (length: number) => mistake('wrong-type', 'is another length', `pass one of ${length}, as long as the others`);
export const notAnswers = () => notA('a set of columns to write to', 'pass what an earlier call returned, or leave it out');
export const notAnAnswer = (kind: string) => notA(`a ${kind}`, `pass a ${kind} to write to, as long as the rows`);
export const hasNoMemory = () =>
  mistake('wrong-type', 'has no memory any more', 'its buffer was transferred or has shrunk: pass it before that, or a copy');
export const sharesMemory = () => mistake('wrong-type', 'shares memory with another column', 'pass an array with a memory of its own');
export const notAReasonCode = (most: number) =>
  notA('a reason of a row', `pass a whole number from 0 to ${most}, as columns of reasons have it`);
