/** What the readers of files need of Node's streams: whatever can be iterated is one, and a transformation is a function. */
export const Readable = {
  from<Chunk>(source: AsyncIterable<Chunk> | Iterable<Chunk>): AsyncIterable<Chunk> {
    return (async function* () {
      yield* source;
    })();
  },
};

/** The stream that a transformation makes of another; an error is met where it is read. */
export function pipeline<In, Out>(
  source: AsyncIterable<In>,
  transform: (source: AsyncIterable<In>) => AsyncIterable<Out>,
): AsyncIterable<Out> {
  return transform(source);
}
