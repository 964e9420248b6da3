import { isUtf8 } from 'node:buffer';
import { type ArticleSource, BadArticleError } from './article-errors.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = 0xef_bf_bd;

/**
 * The characters of a file or line, less a byte-order mark; nothing is repaired. Byte offsets in messages count
 * from 0 within `bytes`.
 * @throws BadArticleError for UTF-16, binary content and bytes that are not UTF-8
 */
export function decodeUtf8(bytes: Buffer, source: ArticleSource): string {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark === 0xff_fe || mark === 0xfe_ff) {
    throw new BadArticleError(
      source,
      'is UTF-16, and articles are read as UTF-8: convert it first (iconv -f UTF-16 -t UTF-8)',
    );
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw new BadArticleError(
      source,
      `is not text: a NUL byte stands at byte ${nul}. Leave binary files out, and convert UTF-16 or UTF-32 to UTF-8`,
    );
  }
  if (!isUtf8(bytes)) {
    throw new BadArticleError(
      source,
      `is not UTF-8: the first wrong byte is byte ${firstWrongByte(bytes)}. ` +
        'Convert it from the encoding it was saved in (for example iconv -f WINDOWS-1252 -t UTF-8)',
    );
  }
  const text = bytes.toString('utf8');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Decoded leniently, wrong bytes become U+FFFD: the first that does not stand in the bytes marks the place. */
function firstWrongByte(bytes: Buffer): number {
  const lenient = bytes.toString('utf8');
  let from = 0;
  let offset = 0;
  for (;;) {
    const at = lenient.indexOf(REPLACEMENT, from);
    if (at === -1) return offset;
    offset += Buffer.byteLength(lenient.slice(from, at));
    if (offset + 3 > bytes.length || bytes.readUIntBE(offset, 3) !== REPLACEMENT_BYTES) return offset;
    offset += 3;
    from = at + 1;
  }
}
