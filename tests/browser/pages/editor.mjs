// The editor as a person sees it: what can be done on the page, and the result read back through the automation API.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { decode, firstPatch, hash } from '../fixtures/pixels.mjs';
import { ExportDialog } from './export_dialog.mjs';

const theme = JSON.parse(readFileSync(new URL('../../../web/theme.json', import.meta.url)));
const accent = theme.dark.accent;
const panelWidth = 312; // the list of edits with its margin

export class Editor {
  constructor(page) {
    this.page = page;
    this.exportDialog = new ExportDialog(page);
    this.box = page.getByTestId('instruction');
    this.canvas = page.getByTestId('canvas');
    this.feedback = page.getByTestId('feedback');
    this.politeRegion = page.getByTestId('live-polite');
    this.urgentRegion = page.getByTestId('live-assertive');
  }

  async load(path = '/') {
    await this.page.goto(path);
    return this.ready();
  }

  ready() {
    return this.page.evaluate(() => globalThis.atelier.ready);
  }

  /** Drops a file on the stage, as from the desktop. */
  async drop({ name, mimeType, buffer }) {
    const transfer = await this.page.evaluateHandle(({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type: mimeType }));
      return data;
    }, { name, mimeType, base64: buffer.toString('base64') });
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.getByTestId('stage').dispatchEvent(type, { dataTransfer: transfer });
    }
  }

  async dropAndOpen(picture) {
    await this.drop(picture);
    await this.opened();
  }

  async opened() {
    await expect(this.page.locator('body')).toHaveAttribute('data-document', 'true', { timeout: 120_000 });
    await this.idle();
  }

  /** Chooses a file as the picker does. */
  async choose(picture) {
    await this.page.getByTestId('file-input').setInputFiles(picture);
  }

  /** Types an instruction into the box and sends it; resolves when it is done or refused. */
  async instruct(text) {
    await this.box.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.idle();
  }

  /** Instructs, and expects the box to have been emptied: the edit was made. */
  async edit(text) {
    await this.instruct(text);
    await expect(this.feedback).toBeHidden();
    await expect(this.box).toHaveValue('');
  }

  async idle() {
    await expect(this.page.getByTestId('progress')).toBeHidden({ timeout: 60_000 });
  }

  async undo() {
    await this.page.getByTestId('undo').click();
    await expect(this.politeRegion).toHaveText(/Undone|Annulé/);
  }

  async redo() {
    await this.page.getByTestId('redo').click();
    await expect(this.politeRegion).toHaveText(/Redone|Rétabli/);
  }

  /** A call of the automation API by name; what it rejects with comes back as `{ error }`. */
  call(method, ...args) {
    return this.page.evaluate(async ({ method, args }) => {
      const [holder, name] = method.includes('.') ? [globalThis.atelier[method.split('.')[0]], method.split('.')[1]] : [globalThis.atelier, method];
      try {
        return await holder[name](...args);
      } catch (error) {
        return { error: { name: error.name, code: error.code, message: error.message, detail: error.detail } };
      }
    }, { method, args });
  }

  state() {
    return this.call('state');
  }

  async edits() {
    return (await this.state()).document?.edits ?? [];
  }

  /** The result at full size: { width, height, data } with data [height, width, 4] u8. */
  async pixels() {
    const { width, height, base64 } = await this.page.evaluate(async () => {
      const { width, height, data } = await globalThis.atelier.pixels();
      const parts = [];
      for (let at = 0; at < data.length; at += 32768) parts.push(String.fromCharCode(...data.subarray(at, at + 32768)));
      return { width, height, base64: btoa(parts.join('')) };
    });
    return { width, height, data: Buffer.from(base64, 'base64') };
  }

  /** Drags the left button between two places of the canvas, as shares of it; gives back the rectangle in CSS pixels. */
  async dragAcross(from, to) {
    const { x, y, width, height } = await this.canvas.boundingBox();
    await this.page.mouse.move(x + from.x * width, y + from.y * height);
    await this.page.mouse.down();
    await this.page.mouse.move(x + to.x * width, y + to.y * height, { steps: 6 });
    await this.page.mouse.up();
    return { width: (to.x - from.x) * width, height: (to.y - from.y) * height };
  }

  /** Waits until the canvas has had time to take the last input and to draw what it brought. */
  settled() {
    return this.page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    }));
  }

  /** The result once it is another than `old`. */
  async pixelsUnlike(old) {
    let pixels;
    await expect(async () => {
      pixels = await this.pixels();
      expect(hash(pixels)).not.toBe(hash(old));
    }).toPass({ timeout: 20_000 });
    return pixels;
  }

  /** The middle of the first slider's grab in the panel at the right, found by its colour as a person would find it. */
  async findSlider() {
    const { x, y, width } = await this.canvas.boundingBox();
    let found;
    await expect(async () => {
      const shot = await decode(this.page, await this.canvas.screenshot(), 'image/png');
      found = firstPatch(shot, { left: width - panelWidth, colour: accent });
      expect(found).toBeDefined();
    }).toPass({ timeout: 20_000 });
    return { x: x + found.x, y: y + found.y };
  }

  /** A row of the menu: settings, keyboard or shield-check (about). */
  async openFromMenu(item) {
    await this.page.getByTestId('menu').click();
    await this.page.getByTestId(`menu-${item}`).click();
  }

  async forgetNow() {
    await this.openFromMenu('settings');
    await this.page.getByTestId('forget').click();
    await this.page.getByTestId('forget-confirm-yes').click();
    await expect(this.page.locator('body')).toHaveAttribute('data-document', 'false');
    await this.page.getByTestId('settings-dialog-close').click();
  }
}
