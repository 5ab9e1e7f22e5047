import type { Settings } from 'luxon';

export function spoil(settings: typeof Settings): void;
