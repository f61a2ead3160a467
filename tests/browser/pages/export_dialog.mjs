// The export dialog: type, options, and the file that lands in the download folder.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

export class ExportDialog {
  constructor(page) {
    this.page = page;
    this.element = page.getByTestId('export-dialog');
  }

  async open() {
    await this.page.getByTestId('export').click();
    await expect(this.element).toBeVisible();
  }

  /** Saves with these settings: { name, bytes }. */
  async save(type, { quality, keepsLocation = false } = {}) {
    await this.open();
    await this.page.getByTestId('export-type').selectOption(type);
    if (quality !== undefined) await this.page.getByTestId('export-quality').fill(String(quality));
    await this.page.getByTestId('export-location').setChecked(keepsLocation);
    const download = this.page.waitForEvent('download');
    await this.page.getByTestId('export-save').click();
    const file = await download;
    const bytes = readFileSync(await file.path());
    await expect(this.element).toBeHidden();
    return { name: file.suggestedFilename(), bytes };
  }
}
