// Which encoding a text file has: UTF-8, GB 18030 (what Chinese spreadsheets write), UTF-16 with a mark.

export interface DecodedText { text: string; encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' }

/** The text without byte order mark; undefined when the bytes are text in none of these. Other control characters than tab and line ends are left in it. */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] as const : ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch { /* the next, if there is one */ }
  }
  return undefined;
}
