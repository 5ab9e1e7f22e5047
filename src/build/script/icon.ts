import { deflateSync } from 'node:zlib';

const GREEN = [0x1b, 0x5e, 0x4b] as const;
const WHITE = [0xff, 0xff, 0xff] as const;
/** How many points of a pixel are looked at, each way. */
const POINTS = 4;

/** The add-in's icon as a PNG of some pixels each way: a clock at half past four. */
export function icon(size: number): Uint8Array {
  const rows = Array.from({ length: size }, (_row, y) => [0, ...Array.from({ length: size }, (_column, x) => pixel(x, y, size)).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and how opaque it is.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number, size: number): readonly number[] {
  const found = Array.from({ length: POINTS * POINTS }, (_point, at) => {
    const across = (x + ((at % POINTS) + 0.5) / POINTS) / size - 0.5;
    const down = (y + (Math.floor(at / POINTS) + 0.5) / POINTS) / size - 0.5;
    return colour(across, down);
  });
  const inside = found.filter((point) => point !== undefined);
  const mean = (channel: number) => Math.round(inside.reduce((sum, point) => sum + (point[channel] ?? 0), 0) / Math.max(1, inside.length));
  return [mean(0), mean(1), mean(2), Math.round((255 * inside.length) / found.length)];
}

/** The colour of a point of a square that reaches half a step each way from its middle; none outside the clock. */
function colour(x: number, y: number): readonly number[] | undefined {
  const from = Math.hypot(x, y);
  if (from > 0.48) return undefined;
  const isRim = from > 0.36 && from < 0.42;
  const isHand = isNear(x, y, 0, 0.27) || isNear(x, y, 0.13, 0.13);
  return isRim || isHand ? WHITE : GREEN;
}

/** Whether a point lies on the hand from the middle to another one. */
function isNear(x: number, y: number, toX: number, toY: number): boolean {
  const along = Math.min(1, Math.max(0, (x * toX + y * toY) / (toX * toX + toY * toY)));
  return Math.hypot(x - along * toX, y - along * toY) < 0.03;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checkSum(body));
  return Buffer.concat([length, body, sum]);
}

/** The check sum of a chunk (CRC-32). Node 20.0 has none of its own. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 0 ? sum >>> 1 : (sum >>> 1) ^ 0xedb88320;
  }
  return ~sum >>> 0;
}
