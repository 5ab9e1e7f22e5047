import { AGREEMENT_ZONE } from '../agreement/index.js';
import { isoText, offsetAt } from '../time/index.js';
import { type CliIo, say } from './io.js';

/** The text of an option that takes an instant: `now` is what the clock says, and it is told which instant that was, so that the answer can be had again. */
export async function instantOption(option: string, text: string, io: CliIo): Promise<string> {
  if (text.trim().toLowerCase() !== 'now') return text;
  const epochMs = io.now();
  const instant = isoText(epochMs, offsetAt(AGREEMENT_ZONE, epochMs));
  await say(io, `${option} now: ${instant}\n`);
  return instant;
}
