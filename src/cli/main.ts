#!/usr/bin/env node
import { keepPromises } from './beforeEnd.js';
import { run } from './run.js';

const { stdin, stdout, stderr } = process;
keepPromises(process);
// Not process.exit(): what is still on its way to a pipe would be lost.
void run(process.argv.slice(2), { stdin, stdout, stderr, now: Date.now }).then((exitCode) => {
  process.exitCode = exitCode;
});
