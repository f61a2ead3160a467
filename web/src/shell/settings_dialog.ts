// Settings: how long work is kept, what it takes, and forgetting it now.
import type { AtelierApi } from '../../atelier';
import { tr, type StringKey } from '../i18n';
import { ask, Dialog } from './dialog';
import { button, h } from './dom';
import { formatBytes, formatTime } from './format';

const expiries: [number, StringKey][] = [[1, 'shell.expiry_hour'], [24, 'shell.expiry_day'], [168, 'shell.expiry_week'], [0, 'shell.expiry_never']];

export interface SettingsActions {
  expiryHours(): number;
  setExpiryHours(hours: number): void;
  forget(): Promise<void>;
}

export class SettingsDialog {
  readonly #api: AtelierApi;
  readonly #dialog: Dialog;
  readonly #expiry = h('select', { id: 'expiry', testid: 'expiry' }, ...expiries.map(([value, text]) => h('option', { value, text })));
  readonly #usage = h('p', { testid: 'storage-usage' });
  readonly #meter = h('meter', { min: 0, max: 1, value: 0, label: 'shell.storage', testid: 'storage-meter' });
  readonly #until = h('p', { class: 'hint', testid: 'storage-expires' });
  readonly #actions: SettingsActions;

  constructor(api: AtelierApi, actions: SettingsActions) {
    this.#api = api;
    this.#actions = actions;
    this.#expiry.addEventListener('change', () => {
      actions.setExpiryHours(Number(this.#expiry.value));
      void this.#refresh();
    });
    this.#dialog = new Dialog({
      testid: 'settings-dialog',
      title: 'shell.settings',
      body: [
        h('h3', { text: 'shell.storage' }),
        h('p', { text: 'shell.storage_text' }),
        h('div', { class: 'field' }, h('label', { for: 'expiry', text: 'shell.expiry' }), this.#expiry),
        this.#meter, this.#usage, this.#until,
      ],
      actions: [button({ icon: 'trash-2', text: 'shell.forget', class: 'button button-danger', testid: 'forget', onClick: () => void this.#forget() })],
    });
  }

  open(): void {
    this.#expiry.value = String(this.#actions.expiryHours());
    this.#dialog.open();
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const state = await this.#api.state().catch(() => undefined);
    if (!state) return;
    const { used, quota, expiresAt } = state.storage;
    this.#meter.value = quota > 0 ? used / quota : 0;
    this.#usage.textContent = tr('shell.storage_usage', { used: formatBytes(used), quota: formatBytes(quota) });
    this.#until.textContent = expiresAt === null ? '' : tr('shell.storage_expires', { time: formatTime(expiresAt) });
  }

  async #forget(): Promise<void> {
    const isSure = await ask({ testid: 'forget-confirm', title: 'shell.forget', text: tr('shell.forget_text'), yes: 'shell.forget', isDangerous: true });
    if (!isSure) return;
    await this.#actions.forget();
    await this.#refresh();
  }
}
