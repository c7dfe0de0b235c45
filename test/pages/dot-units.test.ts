import { beforeEach, describe, expect, it, vi } from 'vitest';
import { language } from '../../apps-script/pages/words';
import type { ReportsData } from '../../shared/protocol';
import { createCampaignSheet, issuedFacts, moves } from './campaign-sheet';
import { sickSheet, startCampaignPage } from './dot-bench';
import { units } from './sheet-stand-in';

beforeEach(() => {
  language.value = 'vi';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the units of a draft', () => {
  it('are sent as the whole list that was in view', async () => {
    const { model, all } = await startCampaignPage();
    model.members.want('ward:0', false);
    model.members.want('other:bao', true);
    model.members.want('ward:1', false);
    model.members.want('ward:1', true);
    expect(model.members.coming.value.map(({ id }) => id)).toEqual(['other:bao']);
    expect(model.members.going.value.map(({ id }) => id)).toEqual(['ward:0']);
    await model.members.save();
    const sent = all('set-members')[0]?.units as string[];
    expect(new Set(sent)).toEqual(
      new Set([...units.map(({ id }) => id).filter((id) => id !== 'ward:0'), 'other:bao']),
    );
    expect([model.members.coming.value, model.members.going.value]).toEqual([[], []]);
    expect(model.campaign.data.value?.units).toHaveLength(27);
  });

  it('are found without accents', async () => {
    const { model } = await startCampaignPage();
    model.members.search.value = 'dai phat';
    expect(model.members.found.value.map(({ name }) => name)).toEqual(['Đài Phát thanh thành phố']);
  });

  it('stay when they have reported', async () => {
    const sheet = createCampaignSheet();
    const { model, all } = await startCampaignPage((json) => {
      const answer = JSON.parse(sheet(json)) as { op: string; data: ReportsData };
      if (answer.op !== 'read-reports') return JSON.stringify(answer);
      const [first, ...rest] = answer.data.units;
      return JSON.stringify({
        ...answer,
        data: { ...answer.data, units: [{ ...first, status: 'dat' }, ...rest] },
      });
    });
    model.members.want(units[0]!.id, false);
    expect(model.members.going.value).toEqual([]);
    await model.members.save();
    expect(all('set-members')[0]?.units).toContain(units[0]!.id);
  });

  it('keep what was ticked when saving fails', async () => {
    const sick = sickSheet('set-members');
    const { model } = await startCampaignPage(sick.call);
    model.members.want('ward:0', false);
    await model.members.save();
    expect(model.members.going.value).toHaveLength(1);
    model.members.discard();
    expect(model.members.going.value).toEqual([]);
  });
});

describe('an extension', () => {
  const sheet = () => createCampaignSheet([issuedFacts]);

  it('is given with a reason and by whom, listed, and taken away', async () => {
    const { model, all } = await startCampaignPage(sheet());
    const { extension } = model;
    extension.choose('ward:0');
    extension.type('to', '10/05/2025');
    await extension.save();
    expect([extension.isIncomplete.value, all('extend-deadline')]).toEqual([true, []]);
    extension.type('reason', 'Mưa ngập');
    extension.type('grantedBy', 'Trưởng phòng');
    await extension.save();
    expect(all('extend-deadline')).toEqual([
      {
        op: 'extend-deadline',
        campaign: 'c1',
        unit: 'ward:0',
        to: '2025-05-10',
        reason: 'Mưa ngập',
        grantedBy: 'Trưởng phòng',
      },
    ]);
    expect(extension.extended.value.map(({ name }) => name)).toEqual(['Phường Trảng Dài']);
    expect(extension.form.texts.value).toEqual({ to: '10/05/2025', reason: '', grantedBy: '' });
    await extension.end();
    expect(all('extend-deadline').at(-1)?.to).toBeNull();
    expect([extension.extended.value, extension.form.texts.value.to]).toEqual([[], '']);
  });

  it('keeps what was typed for one unit while another is chosen, and when saving fails', async () => {
    const sick = sickSheet('extend-deadline', sheet());
    const { model } = await startCampaignPage(sick.call);
    const { extension } = model;
    extension.choose('ward:0');
    for (const [field, text] of [
      ['to', '10/05/2025'],
      ['reason', 'Mưa ngập'],
      ['grantedBy', 'Trưởng phòng'],
    ] as const)
      extension.type(field, text);
    await extension.save();
    extension.choose('ward:1');
    expect(extension.form.texts.value.reason).toBe('');
    expect(extension.keptFor.value.map(({ id }) => id)).toEqual(['ward:0']);
    extension.choose('ward:0');
    expect(extension.form.texts.value).toEqual({
      to: '10/05/2025',
      reason: 'Mưa ngập',
      grantedBy: 'Trưởng phòng',
    });
    sick.heal();
    await extension.save();
    expect(extension.extended.value).toHaveLength(1);
  });
});

describe('a merger', () => {
  it('is looked at before it is written; only those that were chosen move', async () => {
    const { model, all } = await startCampaignPage(createCampaignSheet([issuedFacts]));
    const { duty } = model;
    duty.type('01/07/2025');
    await duty.look();
    expect(duty.moves.value).toEqual(moves);
    duty.take('ward:8', false);
    await duty.move();
    expect(all('move-duty')).toEqual([
      { op: 'move-duty', campaign: 'c1', on: '2025-07-01', units: null },
      { op: 'move-duty', campaign: 'c1', on: '2025-07-01', units: ['ward:7'] },
    ]);
    expect(duty.moving.state.value).toMatchObject({
      kind: 'done',
      value: { added: ['Phường Tam Hiệp mới'] },
    });
    expect([duty.moves.value, model.campaign.data.value?.units.length]).toEqual([null, 28]);
  });

  it('that was looked at for one day is not written for another', async () => {
    const { model, all } = await startCampaignPage(createCampaignSheet([issuedFacts]));
    await model.duty.look();
    model.duty.type('02/07/2025');
    expect(model.duty.moves.value).toBeNull();
    await model.duty.move();
    expect(all('move-duty')).toHaveLength(1);
  });

  it('stays in view when it could not be written', async () => {
    let asked = 0;
    const { model } = await startCampaignPage(
      createCampaignSheet([issuedFacts], {
        'move-duty': () => {
          asked += 1;
          if (asked > 1) return { v: 1, ok: false, problem: { kind: 'busy' } };
          return { moves, added: [], written: false };
        },
      }),
    );
    await model.duty.look();
    await model.duty.move();
    expect(model.duty.moving.state.value).toEqual({ kind: 'failed', problem: { kind: 'busy' } });
    expect(model.duty.moves.value).toEqual(moves);
  });
});
