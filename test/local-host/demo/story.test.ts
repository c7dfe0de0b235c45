import { expect, test } from 'vitest';
import { askedIn } from '../../../local-host/demo/play';
import { readStory } from '../../../local-host/demo/story';
import { demoData, readOptions } from '../../../local-host/start/options';
import { type ArticleEntry, ClientRequest, PageRequest, type ReportDraft } from '../../../shared/protocol';
import { articleKey } from '../../../shared/publication/key';
import { findPersonalData } from '../../../shared/text/personal-data';
import { demoFolder, portalOrigin, story } from './made';

const text = JSON.stringify(story);
const ofOp = (op: string) => story.steps.filter(({ ask }) => ask.op === op);
const drafts = story.steps.flatMap(({ ask }) => (ask.drafts ?? []) as ReportDraft[]);
const articles = ofOp('log').flatMap(({ ask }) => ask.items as ArticleEntry[]);

test('every request is one of the protocol, at the door of whoever makes it', () => {
  for (const step of story.steps) {
    const atSheet = step.by === 'owner' || step.by === 'officer';
    const schema = atSheet ? PageRequest : ClientRequest;
    const parsed = schema.safeParse(askedIn(step, 'dot-2025-1'));
    expect(parsed.error?.issues ?? [], `${step.at} ${step.ask.op}`).toEqual([]);
  }
});

test('it goes from its beginning to its end, and no step has a moment that is none', () => {
  const moments = story.steps.map(({ at }) => at);
  expect(moments.filter((at) => !/^2025-0[3-7]-\d{2}T(0[7-9]|1[0-8]):[0-5]\d$/.test(at))).toEqual([]);
  expect([story.begins, ...moments, story.ends]).toEqual([story.begins, ...moments, story.ends].sort());
  expect([story.begins, story.ends]).toEqual(['2025-03-10T07:40', '2025-07-08T08:15']);
});

test('ids are fixed in the data, each for one thing: what is done twice is done once', () => {
  expect(readStory(demoFolder, portalOrigin)).toEqual(story);
  const ids = [
    ...drafts.map(({ uuid }) => uuid),
    ...articles.map(({ uuid }) => uuid),
    ...ofOp('pin').map(({ ask }) => ask.pinId),
    ...ofOp('record-activity').map(({ ask }) => ask.id),
    ...new Set(ofOp('record-material').map(({ ask }) => ask.id)),
    ...ofOp('stage-reports').map(({ ask }) => ask.batch),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(articles.map(({ url }) => articleKey(url, null))).size).toBe(articles.length);
});

test('reports came by every way and channel; some figures are estimates, some themes are shown, some only told', () => {
  expect(new Set(drafts.map(({ source }) => source))).toEqual(new Set(['form', 'prose', 'file']));
  expect(new Set(drafts.map(({ channel }) => channel))).toEqual(new Set(['qlvb', 'email', 'zalo', 'giay']));
  const themes = drafts.flatMap(({ content }) => content.themes);
  for (const state of ['claimed', 'evidenced'] as const)
    expect(themes.filter((theme) => theme.state === state).length).toBeGreaterThan(10);
  expect(
    themes.filter(({ state, link }) => (state === 'evidenced') !== link.startsWith(portalOrigin)),
  ).toEqual([]);
  expect(drafts.filter(({ content }) => content.approximate.length > 0).length).toBeGreaterThan(3);
  expect(drafts.filter(({ content }) => content.difficulties.length > 0).length).toBeGreaterThan(10);
});

test('nothing in it leads elsewhere than to the sample portal, and no household or person is in it', () => {
  const links = [...text.matchAll(/https?:\/\/[^/"]+/g)].map(([link]) => link);
  expect(new Set(links)).toEqual(new Set([portalOrigin]));
  const said = story.steps.flatMap(({ ask }) => [...JSON.stringify(ask).matchAll(/"([^"]*\p{Ll}[^"]*)"/gu)]);
  expect(said.flatMap(([, one = '']) => findPersonalData(one))).toEqual([]);
});

test('its folder is its own, and so is its port', () => {
  const [demo, real] = [readOptions(['--demo']), readOptions([])];
  expect(demo).toMatchObject({ demo: true, data: `${process.cwd()}/${demoData}` });
  expect(real).toMatchObject({ demo: false });
  expect(demo.data).not.toBe(real.data);
  expect(readOptions(['--demo', '--data', '/tmp/x']).data).toBe('/tmp/x');
});
