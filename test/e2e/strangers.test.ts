import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, context, host, server, startScriptedSheet, stopScriptedSheet } from './scripted-sheet';

/** Another site, in the same browser as the sheet. */
let evil: Server;
let evilAddress: string;
beforeAll(async () => {
  await startScriptedSheet();
  evil = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('access-control-allow-origin', '*');
    response.end(request.url === '/secret' ? 'reached' : '<!doctype html><title>Tin nhanh</title>');
  });
  await new Promise<void>((open) => evil.listen(0, 'localhost', open));
  const address = evil.address();
  evilAddress = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(async () => {
  evil?.closeAllConnections();
  evil?.close();
  await stopScriptedSheet();
});

const evilPage = async (): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(evilAddress);
  return page;
};

test('a page of another site neither reads the sheet nor drives it', async () => {
  const page = await evilPage();
  const before = host.traces.length;
  const came = await page.evaluate(async (address) => {
    const attempt = (work: Promise<unknown>) =>
      work.then(
        () => 'through',
        () => 'refused',
      );
    const read = await attempt(fetch(address).then((answer) => answer.text()));
    const api = await attempt(fetch(`${address}api/workbook`, { headers: { 'x-so-ghim-token': 'x' } }));
    const blind = await attempt(
      fetch(`${address}api/run`, {
        method: 'POST',
        mode: 'no-cors',
        body: '{"function":"write","args":["cướp"]}',
      }),
    );
    const script = await attempt(
      new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.onload = resolve;
        element.onerror = reject;
        element.src = `${address}api/workbook`;
        document.head.append(element);
      }),
    );
    const socket = await attempt(
      new Promise((resolve, reject) => {
        const opened = new WebSocket(`${address.replace('http', 'ws')}ws?revision=0&page=12345678`, [
          'so-ghim',
          'x',
        ]);
        opened.onopen = resolve;
        opened.onerror = reject;
      }),
    );
    return { read, api, blind, script, socket };
  }, server.address);
  expect(came).toEqual({
    read: 'refused',
    api: 'refused',
    blind: 'refused',
    script: 'refused',
    socket: 'refused',
  });
  await page.evaluate((address) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = 'text/plain';
    form.action = `${address}api/run`;
    form.target = '_blank';
    const field = document.createElement('input');
    field.name = '{"function":"write","args":["cướp"],"x":"';
    field.value = '"}';
    form.append(field);
    document.body.append(form);
    form.submit();
  }, server.address);
  const posted = await context.waitForEvent('page');
  await posted.waitForLoadState();
  expect(await posted.locator('body').innerText()).toBe('Forbidden');
  await posted.close();
  await page.close();
  expect(host.traces.slice(before).map((trace) => trace.function)).toEqual([]);
  expect(await cell(1, 4)).not.toBe('cướp');
});

test('the sheet does not show in a frame of another site, and knows nothing of who opened it', async () => {
  const page = await evilPage();
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    return new Promise((loaded) => {
      frame.onload = loaded;
    });
  }, server.address);
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  expect(await framed?.locator('#page').count()).toBe(0);
  const opening = context.waitForEvent('page');
  await page.evaluate((address) => {
    (window as { sheet?: Window | null }).sheet = window.open(address);
  }, server.address);
  const opened = await opening;
  await opened.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(await page.evaluate(() => (window as { sheet?: Window | null }).sheet?.closed)).toBe(true);
  await opened.close();
  await page.close();
});

/** What HTML in a script's frame tries; each attempt says what came of it. */
const hostileHtml = (address: string) => `<script>
(async function () {
  var came = {};
  var attempt = async function (name, work) {
    try { came[name] = String(await work()); } catch (refused) { came[name] = 'refused'; }
  };
  await attempt('parent', function () { return parent.document.title; });
  await attempt('top', function () { return top.location.href; });
  await attempt('navigateTop', function () { top.location = '${address}/secret'; return 'through'; });
  await attempt('api', async function () { return (await fetch('/api/workbook')).status; });
  await attempt('otherSite', async function () { return (await fetch('${address}/secret')).text(); });
  await attempt('storage', function () { return localStorage.length; });
  await attempt('cookie', function () { return document.cookie; });
  await attempt('picture', function () { return new Promise(function (resolve, reject) {
    var image = new Image(); image.onload = resolve; image.onerror = reject; image.src = '${address}/secret'; }); });
  await attempt('otherScript', function () { return new Promise(function (resolve, reject) {
    var element = document.createElement('script'); element.onload = resolve; element.onerror = reject;
    element.src = '${address}/secret'; document.head.append(element); }); });
  await attempt('frame', function () { return new Promise(function (resolve, reject) {
    document.addEventListener('securitypolicyviolation', reject);
    var frame = document.createElement('iframe'); frame.src = '${address}/secret'; document.body.append(frame);
    setTimeout(resolve, 3000); }); });
  parent.postMessage({ came: came }, '*');
})();
</script>`;

test('a script’s HTML has an origin of its own, and reaches neither the page nor the web', async () => {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const before = host.traces.length;
  const came = await page.evaluate(
    (html) =>
      new Promise<Record<string, string>>((resolve) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals');
        frame.src = '/script-frame.html';
        addEventListener('message', ({ data, source }) => {
          if (source !== frame.contentWindow) return;
          if (data.ghim === 'ready') frame.contentWindow?.postMessage({ ghim: 'write', html }, '*');
          if (data.came) resolve(data.came);
        });
        document.body.append(frame);
      }),
    hostileHtml(evilAddress),
  );
  expect(came).toEqual(Object.fromEntries(Object.keys(came).map((name) => [name, 'refused'])));
  expect(Object.keys(came)).toHaveLength(10);
  expect(new URL(page.url()).origin).toBe(new URL(server.address).origin);

  // Another frame, and the page itself, speak as if they were the sidebar's.
  await page.evaluate(() => {
    const message = { ghim: 'run', id: 1, name: 'write', args: ['giả mạo'] };
    postMessage(message, '*');
    const other = document.querySelector('iframe:last-of-type') as HTMLIFrameElement;
    other.contentWindow?.postMessage({ ghim: 'value', id: 1, value: 'x' }, '*');
    for (const data of [null, 'x', 7, [], {}]) postMessage(data, '*');
  });
  await page.evaluate(() => fetch('/'));
  expect(host.traces.slice(before).filter((trace) => trace.function === 'write')).toEqual([]);
  expect(await cell(1, 4)).not.toBe('giả mạo');
  await page.close();
});

test('the frame of a script cannot be led to another site, which would then speak in its place', async () => {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const blocked = page.waitForEvent('console', (message) => /frame-src/.test(message.text()));
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/script-frame.html';
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow && data.ghim === 'ready')
        frame.contentWindow?.postMessage(
          { ghim: 'write', html: `<script>location = '${address}/secret'</script>` },
          '*',
        );
    });
    document.body.append(frame);
  }, evilAddress);
  await blocked;
  await page.close();
});
