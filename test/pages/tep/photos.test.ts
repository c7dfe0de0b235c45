import { beforeEach, describe, expect, it } from 'vitest';
import { createPhotosModel } from '../../../apps-script/pages/tep/models/photos';
import { startTools } from './tools';

let given: string[];
let back: string[];
beforeEach(() => {
  given = [];
  back = [];
  URL.createObjectURL = () => {
    given.push(`blob:${given.length}`);
    return given.at(-1)!;
  };
  URL.revokeObjectURL = (address) => back.push(address);
});

const file = (name: string) => new File(['x'], name);
const open = async () => {
  const started = await startTools();
  return { ...started, photos: createPhotosModel([file('1.jpg'), file('2.jpg')], started.tools) };
};

describe('pictures of a report', () => {
  it('are shown one at a time, further ones come after them', async () => {
    const { photos } = await open();
    expect(photos.shown.value?.name).toBe('1.jpg');
    photos.show(5);
    expect(photos.shown.value?.name).toBe('2.jpg');
    photos.add([file('3\u202e.jpg')]);
    expect(photos.shown.value?.name).toBe('3.jpg');
    photos.show(-1);
    expect(photos.at.value).toBe(0);
  });

  it('are zoomed between fit and four times, all alike; each is turned for itself', async () => {
    const { photos } = await open();
    for (let step = 0; step < 12; step += 1) photos.zoomBy(1);
    expect(photos.zoom.value).toBe(400);
    for (let step = 0; step < 12; step += 1) photos.zoomBy(-1);
    expect(photos.zoom.value).toBe('fit');
    for (let turn = 0; turn < 5; turn += 1) photos.rotate();
    expect(photos.turn.value).toBe(1);
    photos.show(1);
    expect(photos.turn.value).toBe(0);
  });

  it('that the browser cannot show are said to be so, and the others not', async () => {
    const { photos } = await open();
    photos.hearBroken('blob:0');
    expect(photos.isBroken.value).toBe(true);
    photos.show(1);
    expect(photos.isBroken.value).toBe(false);
  });

  it('go nowhere, and are given back to the browser', async () => {
    const { photos, ops } = await open();
    await photos.choose('ward:3');
    photos.work.form.value!.draft.type('figure:bang_ron', '5');
    photos.work.form.value!.draft.type('channel', 'zalo');
    expect(photos.isUnsaved.value).toBe(true);
    if ((await photos.save()) === 'questions') await photos.save();
    expect(photos.isUnsaved.value).toBe(false);
    expect(ops()).toEqual(['read-reports', 'submit-reports', 'read-reports']);
    photos.close();
    expect(back).toEqual(given);
  });
});
