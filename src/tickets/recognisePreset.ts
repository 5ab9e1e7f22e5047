import { PRESETS, type Preset } from './presets.js';
import { plainName } from './recognisedNames.js';

/** The preset that a file is read by, and by which of its columns it was known; none where it was named. */
export interface FoundPreset {
  readonly preset: Preset;
  readonly knownBy: readonly string[];
}

/** Leaves every preset out. */
export const NO_PRESET = 'none';

/** The preset that is named, or the system whose columns a header has most of. */
export function presetOf(header: readonly string[], name: string | undefined): FoundPreset | undefined {
  if (name === NO_PRESET) return undefined;
  const named = name === undefined ? undefined : PRESETS[name];
  if (named !== undefined) return { preset: named, knownBy: [] };
  const names = new Set(header.map(plainName));
  const found = Object.values(PRESETS).flatMap((preset) =>
    preset.marks.filter((mark) => mark.every((column) => names.has(plainName(column)))).map((knownBy) => ({ preset, knownBy })),
  );
  const [best] = found.sort((one, other) => other.knownBy.length - one.knownBy.length);
  return best;
}

/** What a user calls a preset. */
export function presetName(preset: Preset): string {
  return Object.keys(PRESETS).find((name) => PRESETS[name] === preset) ?? NO_PRESET;
}
