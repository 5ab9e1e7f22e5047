import { Buffer } from './buffer.js';

type Unpack = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Buffer>;

/** Node's unpacking of gzip, by the browser's. */
export function createGunzip(): Unpack {
  return (packed) => unpacked(packed, 'gzip');
}

/** Node's unpacking of the parts of a zip file, by the browser's. */
export function createInflateRaw(): Unpack {
  return (packed) => unpacked(packed, 'deflate-raw');
}

async function* unpacked(packed: AsyncIterable<Uint8Array>, format: CompressionFormat): AsyncGenerator<Buffer, void> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let next = await read(reader); !next.done; next = await read(reader)) yield Buffer.over(next.value);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    // Browsers have no codes for what is wrong; that a file ends too early, Chromium and Firefox say in words.
    const endsEarly = error instanceof Error && /truncated|incomplete|unexpected end/i.test(error.message);
    throw Object.assign(new Error(String(error)), { code: endsEarly ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR' });
  }
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<BufferSource> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<BufferSource>({
    pull: async (controller) => {
      const { value, done } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
