import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { googleDoor } from '../../../apps-script/pages/google-script';
import { FilesPage } from '../../../apps-script/pages/tep/components/files-page';
import { createFilesPage } from '../../../apps-script/pages/tep/models/files-page';
import { language } from '../../../apps-script/pages/words';
import { installGoogle } from '../door';
import { createFilesSheet } from '../files-sheet';
import { letter, oldFont, tableText, twoReports } from '../prose-samples';
import { reportsData } from '../reports-data';
import { countedUuids } from './tools';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => {
  render(null, place);
  vi.unstubAllGlobals();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
async function show(handlers?: Parameters<typeof createFilesSheet>[1], part?: string) {
  const sheet = createFilesSheet(reportsData(), handlers);
  const sent = installGoogle(sheet.answer);
  const model = createFilesPage(googleDoor(), countedUuids());
  await act(async () => {
    render(<FilesPage model={model} />, place);
    await model.start(part);
  });
  return { sheet, sent, model, ops: () => sent.map(({ op }) => op) };
}
const text = () => place.textContent ?? '';
const find = <Kind extends HTMLElement>(all: string, name = ''): Kind => {
  const found = [...place.querySelectorAll<Kind>(all)].find((one) => one.textContent?.startsWith(name));
  if (!found) throw new Error(`no ${all} ${name} in ${text()}`);
  return found;
};
const press = (name: string, all = 'button') =>
  act(async () => {
    const button = find<HTMLButtonElement>(all, name);
    button.focus();
    button.click();
    await settled();
  });
const key = (on: Element, name: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
    await settled();
  });
/** Pastes as the keyboard does; true when the page took it. */
const paste = async (pasted: string, files: readonly File[] = [], on: Element = document.body) => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => pasted, files } });
  await act(async () => {
    on.dispatchEvent(event);
    await settled();
  });
  return event.defaultPrevented;
};
const field = (id: string): HTMLInputElement => find(`[data-field="${id}"] input`);
const saveButton = () => find<HTMLButtonElement>('.dock .button.main');
const jpeg = (name: string) => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], name);

describe('what comes in decides what is done with it', () => {
  it('a text that is pasted anywhere is read at once', async () => {
    await show();
    expect(await paste(letter)).toBe(true);
    expect(field('figure:bang_ron').value).toBe('22');
    expect(find('.prose mark.likely').textContent).toContain('18 băng rôn');
  });

  it('a picture stands beside the form, and it is said that nothing is read from it', async () => {
    await show();
    await paste('', [jpeg('image.png')]);
    expect(place.querySelector('.viewer img')?.getAttribute('src')).toBe('blob:test');
    expect(text()).toContain('Không đọc được chữ trong ảnh');
    await paste('', [jpeg('2.png')]);
    expect(text()).toContain('Ảnh 2/2');
  });

  it('copied from Word, text goes before its picture', async () => {
    await show();
    await paste(letter, [jpeg('image.png')]);
    expect(place.querySelector('.prose')).not.toBeNull();
  });

  it('text pasted into a field of the form stays there', async () => {
    await show();
    await paste(letter);
    expect(await paste('12', [], field('figure:pa_no'))).toBe(false);
  });

  it('typed text is read by its button', async () => {
    const { model } = await show();
    await act(async () => {
      model.typed.value = letter;
    });
    await press('Đọc văn bản');
    expect(place.querySelector('.prose')).not.toBeNull();
  });

  it('a PDF is said by name, with what to do', async () => {
    const { model } = await show();
    await act(async () => model.takeFiles([new File(['%PDF-1.7\n'], 'bao-cao.pdf')]));
    expect(find('.notice').textContent).toMatch(/^bao-cao\.pdf.*tệp PDF.*dán ảnh/s);
  });

  it('of several files one is read, and it is said that others are left', async () => {
    const { model } = await show();
    await act(async () => model.takeFiles([new File([letter], 'a.txt'), new File([letter], 'b.txt')]));
    expect(text()).toContain('còn 1 tệp chưa đọc');
    expect(find('.head h2').textContent).toBe('a.txt');
  });
});

describe('nothing is lost', () => {
  it('what is not saved is asked about before something else takes its place', async () => {
    await show();
    await paste(letter);
    await press('Làm báo cáo khác');
    expect(text()).toContain('chưa lưu vào sổ');
    expect(document.activeElement?.textContent).toBe('Thôi');
    await press('Thôi');
    expect(field('figure:bang_ron').value).toBe('22');
    await paste(twoReports);
    await press('Bỏ, không lưu');
    expect(text()).toContain('báo cáo của 2 đơn vị');
  });

  it('what failed to be saved is kept and sent again as it was', async () => {
    let fails = true;
    const { sheet } = await show();
    const sent = installGoogle((json) => {
      if (JSON.parse(json).op === 'submit-reports' && fails) throw new Error('network');
      return sheet.answer(json);
    });
    await paste(letter);
    await press('Đã đối chiếu', '.decisions button');
    await press('Lưu báo cáo');
    await press('Vẫn lưu');
    expect(text()).toContain('Nội dung đã nhập vẫn giữ ở đây');
    fails = false;
    await press('Vẫn lưu');
    expect(text()).toContain('Đã lưu bản 1 của Phường Trảng Dài');
    expect(find('.head .chip').textContent).toBe('Đã lưu');
    const uuids = sent.flatMap((request) => ('drafts' in request ? [JSON.stringify(request.drafts)] : []));
    expect([uuids.length, new Set(uuids).size]).toEqual([2, 1]);
  });
});

describe('with the keyboard', () => {
  it('from a place to its field and back', async () => {
    await show();
    await paste(letter);
    const places = [...place.querySelectorAll<HTMLElement>('.place')];
    expect(places.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    places[0]!.focus();
    await key(places[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(places[1]);
    await key(places[1]!, 'Enter');
    expect(document.activeElement).toBe(field('figure:tt_tin_bai'));
    await press('Xem chỗ đọc', '[data-field="figure:tt_tin_bai"] button');
    expect(document.activeElement).toBe(places[1]);
  });

  it('Save is off until all is compared; the focus goes from one to the next, and then to Save', async () => {
    const { ops } = await show();
    await paste(letter);
    expect(saveButton().getAttribute('aria-disabled')).toBe('true');
    await key(find('.report form'), 'Enter', { ctrlKey: true });
    await press('Lưu báo cáo');
    expect(ops()).not.toContain('submit-reports');
    await press('Đến chỗ tiếp theo');
    expect(document.activeElement?.textContent).toBe('Đã đối chiếu');
    await press('Đã đối chiếu', '.decisions button');
    expect(document.activeElement).toBe(saveButton());
    expect(saveButton().getAttribute('aria-disabled')).toBe('false');
  });

  it('a picture is zoomed and turned', async () => {
    await show();
    await paste('', [jpeg('1.jpg')]);
    const viewer = find('.viewer');
    await key(viewer, '+');
    expect(find('.zoom').textContent).toBe('50%');
    await key(viewer, 'r');
    expect(place.querySelector('.viewer img')?.className).toBe('turn-1');
    await key(viewer, '0');
    expect(find('.zoom').textContent).toBe('');
  });
});

it('an old font is converted only when a person says so', async () => {
  await show();
  await paste(oldFont);
  expect(text()).toContain('UBND phường Tân Hiệp báo cáo');
  expect(place.querySelector('.report-form')).toBeNull();
  await press('Dùng bản chuyển');
  expect(field('figure:bang_ron').value).toBe('7');
});

it('a table is looked over and then written at once', async () => {
  const { sheet, ops, model } = await show();
  await act(async () => {
    await model.takeFiles([new File([tableText], 'so-lieu.csv')]);
    await settled();
  });
  expect(text()).toContain('Ô C5 (“mười hai”): không đọc được là số');
  expect(text()).toContain('Cột có thông tin cá nhân, không lấy: I. Điện thoại');
  await act(async () => {
    const channel = find<HTMLSelectElement>('.write-bar select');
    channel.value = 'email';
    channel.dispatchEvent(new Event('change', { bubbles: true }));
    find<HTMLInputElement>('tr.new input').click();
    await settled();
  });
  await press('Ghi 4 báo cáo');
  expect(ops().filter((op) => /stage|commit/.test(op))).toEqual(['stage-reports', 'commit-reports']);
  expect(sheet.written).toHaveLength(4);
  expect(text()).toContain('Đã ghi 4 báo cáo');
});

it('opened for a unit, a picture is typed into its form', async () => {
  await show({}, 'ward:5');
  await paste('', [jpeg('1.jpg')]);
  expect(find<HTMLInputElement>('[role="combobox"]').value).toBe('Phường Tân Hiệp');
});
