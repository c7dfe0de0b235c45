import { beforeEach, expect, it, vi } from 'vitest';
import { language } from '../../apps-script/pages/words';
import type { Answer } from '../../shared/protocol';
import { createCampaignSheet, draftFacts, earlier, issuedFacts } from './campaign-sheet';
import { sickSheet, startCampaignPage } from './dot-bench';

beforeEach(() => {
  language.value = 'vi';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('a draft without number and date is not sent on; the field that is missing is gone to', async () => {
  const { model, all } = await startCampaignPage();
  expect([model.stages.now.value, model.stages.next.value]).toEqual(['du_thao', 'ban_hanh']);
  expect(model.stages.lacks.value).toEqual(['number', 'issuedOn']);
  await model.stages.ask('ban_hanh');
  expect([model.facts.sought.value, all('set-stage')]).toEqual(['number', []]);
  model.facts.type('number', '45/PVHTT');
  model.facts.type('issuedOn', '10/02/2025');
  await model.facts.save();
  await model.stages.ask('ban_hanh');
  expect(all('set-stage')).toEqual([{ op: 'set-stage', campaign: 'c1', stage: 'ban_hanh' }]);
  expect(model.stages.next.value).toBe('tuyen_truyen');
});

it('a number that somebody took away meanwhile is missed as soon as the sheet refuses', async () => {
  const problem = { kind: 'bad-data', field: 'stage', reason: 'not-issued' } as const;
  const refusal: Answer = { v: 1, ok: false, problem };
  let facts = { ...issuedFacts, stage: 'du_thao' as const };
  const sheet = (json: string) =>
    createCampaignSheet([facts], {
      'set-stage': () => {
        facts = { ...facts, number: '' };
        return refusal;
      },
    })(json);
  const { model } = await startCampaignPage(sheet);
  await model.stages.ask('ban_hanh');
  expect(model.stages.moving.state.value).toEqual({ kind: 'failed', problem });
  expect(model.stages.lacks.value).toEqual(['number']);
});

it('any stage can be gone to, also back', async () => {
  const { model } = await startCampaignPage(createCampaignSheet([issuedFacts]));
  model.stages.other.value = 'tuyen_truyen';
  await model.stages.ask('tuyen_truyen');
  expect([model.stages.now.value, model.stages.other.value]).toEqual(['tuyen_truyen', null]);
});

it('a choice of stage stays when it could not be gone to', async () => {
  const sick = sickSheet('set-stage', createCampaignSheet([issuedFacts]));
  const { model } = await startCampaignPage(sick.call);
  model.stages.other.value = 'tong_hop';
  await model.stages.ask('tong_hop');
  expect([model.stages.now.value, model.stages.other.value]).toEqual(['thu_bao_cao', 'tong_hop']);
});

it('archiving is asked about; an archived campaign is locked and opened again', async () => {
  const { model, all } = await startCampaignPage(
    createCampaignSheet([{ ...issuedFacts, stage: 'trinh_ky' }]),
  );
  await model.stages.ask('luu');
  expect([model.stages.askingToArchive.value, all('set-stage')]).toEqual([true, []]);
  await model.stages.move('luu');
  expect([model.campaign.isArchived.value, model.stages.next.value]).toEqual([true, null]);
  await model.stages.move('trinh_ky');
  expect(model.campaign.isArchived.value).toBe(false);
});

it('another campaign is followed when asked for', async () => {
  const { model, all } = await startCampaignPage(createCampaignSheet([draftFacts, earlier]), 'c0');
  await model.stages.follow();
  expect(all('activate-campaign')).toEqual([{ op: 'activate-campaign', campaign: 'c0' }]);
  expect(model.campaign.data.value?.campaign.active).toBe(true);
  expect(model.status.active.value?.id).toBe('c0');
});
