// Shortcuts as keys on the screen.
import { tr } from '../i18n';
import { parsedShortcuts } from './action_table';
import { h } from './dom';

const isApple = /mac|iphone|ipad/i.test(navigator.platform);

/** The keys of each shortcut, as a person knows them. */
export function keyElements(shortcut: string): HTMLElement[] {
  const names: Record<string, string> = {
    ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Enter: tr('shell.key_enter'),
    Ctrl: isApple ? '⌘' : 'Ctrl', Shift: tr('shell.key_shift'), Delete: tr('shell.key_delete'), Escape: tr('shell.key_escape'),
  };
  return parsedShortcuts(shortcut).map((keys) => h('span', { class: 'keys' }, ...keys.map((key) => h('kbd', {}, names[key] ?? key))));
}
