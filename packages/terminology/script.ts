// Which traditional character is whose simplified form, so that a text in either script is read alike: OpenCC's list, with the project's own exceptions.
import pairs from 'opencc-js/dict/TSCharacters';

/** Characters that texts in simplified script use too, in another sense or in names. */
const KEPT = new Set('吒徵拚捱摺榘薹袷醣麴');
/** Variants that the list does not have, or has as traditional forms themselves. */
const MORE = '敍叙枱台痺痹睪睾簷檐粧妆糭粽衞卫衹只';

/** The characters of GB 2312 (1980), which holds those that simplified texts are ordinarily written with. */
function ordinary(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, i) => 0xb0 + i);
  const columns = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, i) => 0xa1 + i);
  return new Set(rows.flatMap((a) => columns.map((b) => decoder.decode(Uint8Array.of(a, b)))));
}

function simplified(): ReadonlyMap<string, string> {
  const known = ordinary();
  const map = new Map<string, string>();
  for (const pair of pairs.split('|')) {
    const [traditional = '', first = ''] = pair.split(' ');
    if (traditional.length === 1 && first.length === 1 && traditional !== first && known.has(first) && !KEPT.has(traditional)) map.set(traditional, first);
  }
  for (let i = 0; i < MORE.length; i += 2) map.set(MORE.charAt(i), MORE.charAt(i + 1));
  return map;
}

/** Traditional character → simplified, one UTF-16 unit each: places in a text stay where they are. */
export const SIMPLIFIED: ReadonlyMap<string, string> = simplified();
