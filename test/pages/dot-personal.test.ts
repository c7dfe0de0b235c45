import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../apps-script/pages/words';
import { createCampaignSheet, earlier, issuedFacts } from './campaign-sheet';
import { startCampaignPage } from './dot-bench';

beforeEach(() => {
  language.value = 'vi';
});
const open = () => startCampaignPage(createCampaignSheet([issuedFacts, earlier]));
const phone = 'gọi anh Ví Dụ 0913 456 789';

describe('personal data is pointed out before it is saved', () => {
  it('in material: by its kind, and nothing is sent until it is gone', async () => {
    const { model, all } = await open();
    const { material } = model;
    material.type('name', 'Sổ tay');
    material.type('handedTo', `Phường Trảng Dài, ${phone}`);
    expect([...material.personal.found.value]).toEqual([['handedTo', ['phone']]]);
    await material.save();
    expect(all('record-material')).toEqual([]);
    expect(material.personal.isHeld.value).toBe(true);
    material.personal.remove('handedTo');
    expect(material.form.texts.value.handedTo).not.toMatch(/\d{3}/);
    expect(material.personal.isHeld.value).toBe(false);
    await material.save();
    expect(all('record-material')).toHaveLength(1);
  });

  it('in an activity: what the person calls nobody’s is let be', async () => {
    const { model, all } = await open();
    const { activity, campaign } = model;
    activity.choose(campaign.data.value?.units[0]?.id ?? '');
    activity.type('note', phone);
    await activity.save();
    expect(all('record-activity')).toEqual([]);
    activity.personal.leave('note');
    await activity.save();
    expect(all('record-activity')).toMatchObject([{ note: phone }]);
  });

  it('in an extension: the reason and who granted it', async () => {
    const { model, all } = await open();
    const { extension, campaign } = model;
    extension.choose(campaign.data.value?.units[0]?.id ?? '');
    extension.type('to', '30/05/2025');
    extension.type('reason', phone);
    extension.type('grantedBy', 'Phó Trưởng phòng');
    await extension.save();
    expect(all('extend-deadline')).toEqual([]);
    expect(extension.personal.isHeld.value).toBe(true);
    extension.type('reason', 'Bận hội nghị');
    await extension.save();
    expect(all('extend-deadline')).toHaveLength(1);
  });

  it('in an extension that is ended: the reason goes into the sheet too', async () => {
    const { model, all } = await open();
    const { extension, campaign } = model;
    extension.choose(campaign.data.value?.units[0]?.id ?? '');
    extension.type('reason', phone);
    await extension.end();
    expect(all('extend-deadline')).toEqual([]);
    expect(extension.personal.sought.value).toBe('reason');
    extension.personal.leave('reason');
    await extension.end();
    expect(all('extend-deadline')).toMatchObject([{ to: null, reason: phone }]);
  });

  it('in what a campaign says: only in what was typed now', async () => {
    const { model, all } = await open();
    const { facts } = model;
    facts.type('signer', 'Nguyễn Văn Ví Dụ');
    facts.type('note', phone);
    expect([...facts.personal.found.value.keys()]).toEqual(['note']);
    await facts.save();
    expect(all('set-campaign')).toEqual([]);
    expect(facts.personal.sought.value).toBe('note');
    facts.personal.remove('note');
    await facts.save();
    expect(all('set-campaign')).toHaveLength(1);
  });

  it('numbers of offices are nobody’s', async () => {
    const { model, all } = await open();
    model.material.type('name', 'Sổ tay của Sở, điện thoại cơ quan 0251 3822 222');
    await model.material.save();
    expect(all('record-material')).toHaveLength(1);
  });
});
