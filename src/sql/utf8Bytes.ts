/** The bytes of a text in UTF-8, two digits each; half of a pair, which is no character, is written as the sign for that. */
export function utf8Bytes(text: string): readonly string[] {
  const written = encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
  return [...written.matchAll(/%(..)|(.)/g)].map(([, digits, sign = '']) => digits ?? sign.charCodeAt(0).toString(16));
}
