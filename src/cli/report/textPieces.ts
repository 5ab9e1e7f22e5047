const PIECE = 64 * 1024;

/** Parts of a text joined to pieces: the text of many groups is longer than a string can be, and a part alone is too little to write. */
export function* textPieces(parts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
