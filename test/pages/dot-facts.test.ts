import { beforeEach, describe, expect, it, vi } from 'vitest';
import { language } from '../../apps-script/pages/words';
import { createCampaignSheet, draftFacts, earlier, issuedFacts } from './campaign-sheet';
import { sickSheet, startCampaignPage } from './dot-bench';

beforeEach(() => {
  language.value = 'vi';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('which campaign is looked at', () => {
  it('is the followed one, another when chosen, or the one that the page was opened for', async () => {
    const sheet = () => createCampaignSheet([earlier, { ...draftFacts, active: true }]);
    const { model, all } = await startCampaignPage(sheet());
    expect(model.campaign.head.value?.title).toBe(draftFacts.title);
    await model.campaign.choose('c0');
    expect(model.campaign.head.value?.title).toBe(earlier.title);
    expect(all('read-reports').map(({ campaign }) => campaign)).toEqual(['c1', 'c0']);
    const opened = await startCampaignPage(sheet(), 'c0');
    expect(opened.model.campaign.id.value).toBe('c0');
    expect((await startCampaignPage(sheet(), 'units')).model.tab.value).toBe('units');
  });

  it('is the last one made where none is followed, and none where there is none', async () => {
    const idle = [earlier, { ...draftFacts, active: false }];
    expect((await startCampaignPage(createCampaignSheet(idle))).model.campaign.id.value).toBe('c1');
    const { model, ops } = await startCampaignPage(createCampaignSheet([]));
    expect([model.campaign.head.value, ops()]).toEqual([undefined, ['status']]);
  });

  it('keeps what is known when reading it again fails', async () => {
    const { call, heal } = sickSheet('read-reports');
    heal();
    const { model } = await startCampaignPage((json) => call(json));
    expect(model.campaign.data.value?.units).toHaveLength(27);
    const sick = sickSheet('read-reports');
    const second = await startCampaignPage(sick.call);
    expect(second.model.campaign.data.value).toBeUndefined();
    expect(second.model.campaign.reading.state.value).toMatchObject({ kind: 'failed' });
    sick.heal();
    await second.model.campaign.refresh();
    expect(second.model.campaign.data.value?.units).toHaveLength(27);
  });
});

describe('the facts of a campaign', () => {
  it('are sent as they were changed, and only those', async () => {
    const { model, all } = await startCampaignPage();
    const { facts } = model;
    facts.type('number', ' 45/PVHTT ');
    facts.type('issuedOn', 'ngày 10 tháng 02 năm 2025');
    facts.type('deadline', '30/4/2025');
    facts.type('signer', draftFacts.signer);
    await facts.save();
    expect(all('set-campaign')).toEqual([
      {
        op: 'set-campaign',
        campaign: 'c1',
        changes: { number: '45/PVHTT', issuedOn: '2025-02-10', deadline: '2025-04-30' },
      },
    ]);
    expect(facts.form.texts.value.deadline).toBe('30/04/2025');
    expect(facts.form.changed.value).toEqual([]);
    expect(model.campaign.head.value?.missing).toEqual([]);
  });

  it('are taken away where the field was cleared', async () => {
    const { model, all } = await startCampaignPage(createCampaignSheet([issuedFacts]));
    model.facts.type('deadline', '');
    await model.facts.save();
    expect(all('set-campaign')[0]?.changes).toEqual({ deadline: null });
    expect(model.campaign.head.value?.deadline).toBeNull();
  });

  it.each([
    ['deadline', '31/02/2025', 'unreadable'],
    ['to', '01/01/2025', 'order'],
    ['title', '  ', 'blank'],
    ['lockOn', '01/04/2025', 'order'],
  ] as const)('are not sent while %s is %j; the field is gone to', async (field, text, fault) => {
    const { model, all } = await startCampaignPage(createCampaignSheet([issuedFacts]));
    model.facts.type(field, text);
    await model.facts.save();
    expect(model.facts.faults.value[field]).toBe(fault);
    expect(model.facts.sought.value).toBe(field);
    expect(all('set-campaign')).toEqual([]);
  });

  it('keep what was typed when saving fails, and while another campaign is looked at', async () => {
    const sick = sickSheet('set-campaign', createCampaignSheet([issuedFacts, earlier]));
    const { model } = await startCampaignPage(sick.call);
    model.facts.type('deadline', '05/05/2025');
    await model.facts.save();
    expect(model.facts.saving.state.value).toEqual({ kind: 'failed', problem: { kind: 'busy' } });
    await model.campaign.choose('c0');
    expect(model.facts.form.texts.value.deadline).toBe('15/11/2024');
    await model.campaign.choose('c1');
    expect(model.facts.form.texts.value.deadline).toBe('05/05/2025');
    sick.heal();
    await model.facts.save();
    expect(model.campaign.head.value?.deadline).toBe('2025-05-05');
  });

  it('keep what is typed while the answer is on its way', async () => {
    const { model } = await startCampaignPage(createCampaignSheet([issuedFacts]));
    model.facts.type('note', 'một');
    model.facts.type('signer', 'Nguyễn Văn Hai');
    const saving = model.facts.save();
    model.facts.type('note', 'một, hai');
    await saving;
    expect(model.facts.form.texts.value.note).toBe('một, hai');
    expect(model.facts.form.changed.value).toEqual(['note']);
  });

  it('are shown as saved although they cannot be read again', async () => {
    const sheet = createCampaignSheet([issuedFacts]);
    let isSaved = false;
    const { model } = await startCampaignPage((json) => {
      const { op } = JSON.parse(json);
      if (isSaved) throw new Error('offline');
      isSaved = op === 'set-campaign';
      return sheet(json);
    });
    model.facts.type('deadline', '05/05/2025');
    await model.facts.save();
    expect(model.facts.saving.state.value.kind).toBe('done');
    expect(model.facts.form.changed.value).toEqual([]);
    expect(model.campaign.head.value?.deadline).toBe('2025-05-05');
    expect(model.campaign.reading.state.value.kind).toBe('failed');
  });
});
