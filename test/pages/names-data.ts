import type { ReportsData } from '../../shared/protocol';
import { nameInText } from '../../shared/unit/kind';
import { themes, units } from './sheet-stand-in';

const kindOf = (name: string): string =>
  name.startsWith('Phường ') ? 'phuong' : name.startsWith('Xã ') ? 'xa' : 'don_vi';
/** Names that are also words of every day (DOMAIN.md 1.1, trap 2). */
const alsoWords = /Thống Nhất|Quang Vinh|Trung Dũng/;

/** What texts and files are read by. */
export const namesOfUnits = (
  of: readonly { readonly id: string; readonly name: string }[] = units,
): ReportsData['names'] => ({
  units: of.map(({ id, name }) => {
    const kind = kindOf(name);
    return {
      ...{
        id,
        kind,
        name,
        shortName: kind === 'don_vi' ? name : nameInText(name).replace(/^(?:phường|xã) /, ''),
      },
      aliases:
        kind === 'don_vi'
          ? name.startsWith('Trung tâm')
            ? ['Trung tâm VH-TT-TT']
            : ['BBT Trang TTĐT']
          : [`UBND ${nameInText(name)}`],
      needsPrefix: alsoWords.test(name),
    };
  }),
  themes: themes.map((theme) => ({
    ...theme,
    text: theme.label,
    strong: [],
    medium: [],
    weak: [],
    negative: [],
  })),
});
