import { plain } from '../../../../shared/report/prose/cells';
import type { Claim } from '../../../../shared/report/prose/claims';
import type { Context } from '../../../../shared/report/prose/given';
import { masksOf } from '../../../../shared/report/prose/masks';
import { type Node, nodesOf } from '../../../../shared/report/prose/nodes';
import { tokensOf } from '../../../../shared/report/prose/tokens';

/** Texts that are made to be slow to read, from a piece each; `#` is another number every time. */
export const slowPieces: readonly string[] = [
  ...['3 băng rôn, ', '3 băng rôn ', '# băng rôn\n', 'Băng rôn: #\n', '- Hội Nông dân: 4 buổi\n'],
  ...[
    '3 (',
    '3: ',
    '3 x ',
    '3 = 4 = ',
    '3x',
    '1:1:',
    '1-1-',
    '( 3 ',
    '((a) ',
    '[',
    '1',
    '1,',
    '|',
    ', ',
    '; ',
  ],
  ...[
    'a\t1\n',
    '| # | băng rôn | # |\n',
    'Băng rôn | tờ rơi | pa nô\n1 | 2 | 3\n',
    '\t\t3\n',
    '#\tBăng rôn\t#\n',
  ],
  ...[
    '# buổi họp, # người dự; ',
    '- Họp # buổi, mỗi buổi # người\n',
    'mỗi bài phát 2 lượt, ',
    '# lượt/ngày, # ngày\n',
  ],
  ...[
    'trong đó # băng rôn\n',
    'tổng cộng # băng rôn\n',
    'Khu phố a treo # băng rôn. ',
    'kinh phí # triệu đồng, ',
  ],
  ...[
    'hội nghị #: # người; ',
    'không có băng rôn, ',
    'phường Tân Mai, ',
    'phối hợp phường Tân Mai, ',
    'Bên Tân Phong có # băng rôn. ',
    'TT VH-TT-',
    'trung tâm văn hóa - ',
    'x#, ',
  ],
];
export const slowText = (piece: string, length: number): string => {
  let number = 0;
  let text = '';
  while (text.length < length) {
    text += piece.replace(/#/g, () => {
      number += 1;
      return String(number % 9973);
    });
  }
  return text.slice(0, length);
};

/** What is looked at again and again, and how often. */
export const watched = <Of extends object>(of: Of): { readonly seen: Of; readonly count: () => number } => {
  let looks = 0;
  const seen = new Proxy(of, {
    get: (target, key) => {
      looks += 1;
      return Reflect.get(target, key);
    },
  });
  return { seen, count: () => looks };
};

/** A text as one line of so many nodes. */
export const longLine = (piece: string, length: number): readonly Node[] => {
  const text = slowText(piece, length * 14);
  return nodesOf(text, tokensOf(text), masksOf(text))
    .filter(({ kind }) => kind !== 'line')
    .slice(0, length);
};
export const lineOf = (nodes: readonly Node[]) => plain(nodes, 5);
export const alone: Context = {
  headings: [],
  title: [],
  next: [],
  planned: false,
  memory: [],
  year: 2025,
  index: 0,
};

export const aClaim = (more: Partial<Claim>): Claim => ({
  metric: 'bang_ron',
  value: 1,
  start: 0,
  end: 1,
  sureness: 'sure',
  approximate: false,
  sort: '*',
  total: false,
  part: 0,
  place: '',
  line: 0,
  exact: false,
  loose: false,
  ...more,
});
