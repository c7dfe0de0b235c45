import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countIn, isNoCount } from '../../apps-script/pages/dot/models/activity';
import { language } from '../../apps-script/pages/words';
import { createCampaignSheet, earlier, issuedFacts } from './campaign-sheet';
import { sickSheet, startCampaignPage } from './dot-bench';

beforeEach(() => {
  language.value = 'vi';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
const sheet = () => createCampaignSheet([issuedFacts, earlier]);
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

describe('material', () => {
  it('is recorded, then corrected as the same', async () => {
    const { model, all } = await startCampaignPage(sheet());
    const { material } = model;
    material.type('name', ' Sổ tay ');
    material.type('receivedOn', '3/3/2025');
    await material.save();
    expect(all('record-material')).toEqual([
      {
        op: 'record-material',
        id: id(1),
        campaign: 'c1',
        name: 'Sổ tay',
        source: '',
        receivedOn: '2025-03-03',
        link: '',
        handedOn: null,
        handedTo: '',
        note: '',
      },
    ]);
    expect(material.form.texts.value.name).toBe('');
    material.type('name', 'Tờ rơi');
    material.correct(id(1));
    expect(material.form.texts.value.name).toBe('Sổ tay');
    material.type('handedOn', '10/03/2025');
    await material.save();
    expect(all('record-material')[1]).toMatchObject({ id: id(1), name: 'Sổ tay', handedOn: '2025-03-10' });
    expect(material.recorded.value).toHaveLength(1);
    expect([material.editing.value, material.form.texts.value.name]).toEqual([null, 'Tờ rơi']);
    await material.save();
    expect(all('record-material')[2]?.id).toBe(id(2));
    await model.campaign.choose('c0');
    expect(material.recorded.value).toEqual([]);
  });

  it('keeps its id for every further try, also when the answer was lost', async () => {
    const sick = sickSheet('record-material', sheet(), 'lost');
    const { model, all } = await startCampaignPage(sick.call);
    model.material.type('name', 'Sổ tay');
    await model.material.save();
    expect(model.material.form.texts.value.name).toBe('Sổ tay');
    sick.heal();
    model.material.type('note', '200 cuốn');
    await model.material.save();
    expect(all('record-material').map((one) => one.id)).toEqual([id(1), id(1)]);
  });

  it('is not sent without a name, with a day that is none, or handed on before it came', async () => {
    const { model, all } = await startCampaignPage(sheet());
    await model.material.save();
    expect(model.material.isNameless.value).toBe(true);
    model.material.type('name', 'Sổ tay');
    model.material.type('receivedOn', '31/02/2025');
    await model.material.save();
    model.material.type('receivedOn', '03/03/2025');
    model.material.type('handedOn', '01/03/2025');
    await model.material.save();
    expect([model.material.isWrongOrder.value, all('record-material')]).toEqual([true, []]);
  });
});

describe('an activity', () => {
  it('is recorded of a unit; what is missing of its evidence is said, and can be added later', async () => {
    const { model, all } = await startCampaignPage(sheet());
    const { activity } = model;
    await activity.save();
    activity.choose('ward:0');
    activity.type('kind', 'meeting');
    activity.type('quantity', '1.250');
    activity.type('theme', '3');
    activity.type('note', 'lồng ghép');
    expect(activity.lacks.value).toEqual(['date', 'place', 'attendance']);
    await activity.save();
    expect(all('record-activity')).toEqual([
      {
        op: 'record-activity',
        id: id(1),
        campaign: 'c1',
        unit: 'ward:0',
        kind: 'meeting',
        date: null,
        quantity: 1250,
        place: '',
        theme: 3,
        attendance: null,
        script: '',
        link: '',
        note: 'lồng ghép',
      },
    ]);
    expect(activity.recorded.value[0]).toMatchObject({
      unit: { name: 'Phường Trảng Dài' },
      lacks: ['date', 'place', 'attendance'],
    });
    activity.choose('ward:1');
    activity.correct(id(1), 'ward:0');
    activity.type('date', '05/04/2025');
    activity.type('place', 'Hội trường');
    activity.type('attendance', '45');
    await activity.save();
    expect(all('record-activity')[1]).toMatchObject({ id: id(1), unit: 'ward:0', attendance: 45 });
    expect(activity.recorded.value.map(({ lacks }) => lacks)).toEqual([[]]);
  });

  it('keeps what was typed for one unit while another is chosen, and its id for each try', async () => {
    const sick = sickSheet('record-activity', sheet(), 'lost');
    const { model, all } = await startCampaignPage(sick.call);
    const { activity } = model;
    activity.choose('ward:0');
    activity.type('quantity', '12');
    await activity.save();
    activity.choose('ward:1');
    expect([activity.form.texts.value.quantity, activity.keptFor.value.map((unit) => unit.id)]).toEqual([
      '',
      ['ward:0'],
    ]);
    activity.type('quantity', '7');
    sick.heal();
    await activity.save();
    activity.choose('ward:0');
    expect(activity.form.texts.value.quantity).toBe('12');
    await activity.save();
    expect(all('record-activity').map((one) => [one.unit, one.id])).toEqual([
      ['ward:0', id(1)],
      ['ward:1', id(2)],
      ['ward:0', id(1)],
    ]);
  });

  it.each([
    ['1.250', 1250],
    ['1 250', 1250],
    ['12', 12],
    ['0', 0],
    ['1.5', null],
    ['1,5', null],
    ['-3', null],
    ['mười', null],
    ['', null],
    ['9'.repeat(9), null],
  ])('reads the number %j as %s', (text, count) => {
    expect(countIn(text)).toBe(count);
    expect(isNoCount(text)).toBe(count === null && text !== '');
  });
});
