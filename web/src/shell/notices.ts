// Full-page notices: no WebGPU, a lost device, a file that cannot be opened, a module that died.
import type { StringKey } from '../i18n';
import { translate } from '../i18n';
import { button, h, icon } from './dom';

interface Notice {
  testid: string;
  icon: string;
  title: StringKey;
  /** Words made for this very case, above the texts. */
  reason?: string;
  texts: StringKey[];
  list?: StringKey[];
  actions: { text: StringKey; testid: string; isMain?: boolean; run(): void }[];
}

export class Notices {
  readonly element = h('div', { class: 'notices', testid: 'notices' });

  /** Shows one notice in place of any other; the returned function takes it away. */
  show(notice: Notice): () => void {
    const box = h('section', { class: 'notice', role: 'region', 'aria-labelledby': 'notice-title', testid: notice.testid },
      icon(notice.icon), h('h2', { id: 'notice-title', tabindex: -1, text: notice.title }),
      ...(notice.reason ? [h('p', { class: 'notice-reason' }, notice.reason)] : []),
      ...notice.texts.map((text) => h('p', { text })));
    box.append(h('div', { class: 'notice-actions' }, ...notice.actions.map(({ text, testid, isMain, run }) =>
      button({ text, testid, class: isMain ? 'button button-primary' : 'button', onClick: run }))));
    // Last: what is long must not push the buttons off a phone's screen.
    if (notice.list) box.append(h('ul', {}, ...notice.list.map((text) => h('li', { text }))));
    translate(box);
    this.element.replaceChildren(box);
    box.querySelector('h2')?.focus();
    return () => box.remove();
  }

  clear(): void {
    this.element.replaceChildren();
  }

  /** Takes this one notice away where it is the one that shows. */
  dismiss(testid: string): void {
    if (this.element.firstElementChild?.getAttribute('data-testid') === testid) this.clear();
  }
}

const reload = { text: 'shell.reload', testid: 'reload', isMain: true, run: () => location.reload() } as const;

export const noWebGpu = (onContinue: () => void): Notice => ({
  testid: 'notice-no-webgpu',
  icon: 'cpu',
  title: 'shell.no_webgpu_title',
  texts: ['shell.no_webgpu_text'],
  list: ['shell.no_webgpu_chrome', 'shell.no_webgpu_safari', 'shell.no_webgpu_firefox', 'shell.no_webgpu_linux'],
  actions: [{ text: 'shell.no_webgpu_continue', testid: 'continue-without-gpu', isMain: true, run: onContinue }],
});

export const deviceRecovering: Notice = {
  testid: 'notice-device-recovering', icon: 'refresh-cw', title: 'shell.device_lost_title', texts: ['error.device_lost'], actions: [],
};

export const deviceGivenUp = (onRetry: () => void): Notice => ({
  testid: 'notice-device-lost',
  icon: 'triangle-alert',
  title: 'shell.device_lost_title',
  texts: ['shell.device_given_up'],
  actions: [
    { text: 'shell.retry', testid: 'retry-device', isMain: true, run: onRetry },
    { ...reload, isMain: false },
  ],
});

export const unsupportedFile = (reason: string, onChoose: () => void, onClose: () => void): Notice => ({
  testid: 'notice-unsupported-file',
  icon: 'circle-alert',
  title: 'shell.unsupported_title',
  reason,
  texts: ['shell.unsupported_types'],
  actions: [
    { text: 'shell.unsupported_choose', testid: 'choose-another', isMain: true, run: onChoose },
    { text: 'shell.close', testid: 'close-notice', run: onClose },
  ],
});

export const moduleDied: Notice = {
  testid: 'notice-crashed', icon: 'triangle-alert', title: 'shell.crashed_title', texts: ['shell.crashed_text'], actions: [reload],
};

export const bootFailed: Notice = {
  testid: 'notice-boot-failed', icon: 'triangle-alert', title: 'shell.boot_failed_title', texts: ['shell.boot_failed_text'], actions: [reload],
};
