import { TIMELINE_STYLE } from '../drawing/index.js';
import { PALETTE } from './palette.js';
import { printStyle } from './printStyle.js';
import { SCREEN_STYLE } from './screenStyle.js';

/** All of the looks of a report's page. `pageOf` stands between the number of a page and that of all pages; it is a word of ours. */
export function pageStyle(pageOf: string): string {
  return `${PALETTE}${SCREEN_STYLE}\n${TIMELINE_STYLE}${printStyle(pageOf)}`;
}
