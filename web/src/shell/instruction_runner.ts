// From the words in the box to an edit, and what to tell the person about it.
import type { AtelierApi, EditResult } from '../../atelier';
import type { InternalEditRequest } from '../api/api';
import type { AtelierError } from '../errors';
import { tr } from '../i18n';
import { ask } from './dialog';
import type { InstructionBar } from './instruction_bar';

export class InstructionRunner {
  readonly #api: AtelierApi;
  readonly #bar: InstructionBar;
  readonly #warn: (text: string) => void;
  #isRunning = false;

  constructor(api: AtelierApi, bar: InstructionBar, warn: (text: string) => void) {
    this.#api = api;
    this.#bar = bar;
    this.#warn = warn;
  }

  async run(instruction: string): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#bar.write(instruction);
    this.#bar.showFeedback(undefined);
    this.#bar.setBusy(true);
    try {
      // What the person painted is the mask.
      const request: InternalEditRequest = { instruction, useSelection: true };
      await this.#settle(instruction, await this.#api.edit(request));
    } catch (thrown) {
      this.#explain(thrown as AtelierError);
    } finally {
      this.#isRunning = false;
      this.#bar.setBusy(false);
    }
  }

  async #settle(instruction: string, result: EditResult): Promise<void> {
    if (result.status === 'done') {
      this.#bar.history.add(instruction);
      this.#bar.write('');
      return;
    }
    const reason = result.moderation.map((verdict) => verdict.reason).filter(Boolean).join(' ');
    if (result.status === 'blocked') return this.#say(reason || tr('error.blocked'));
    const isYes = await ask({ testid: 'confirm-edit', title: 'shell.confirm_title', text: reason, yes: 'shell.confirm_yes' });
    const answer = await this.#api.confirm(result.token, isYes);
    if (isYes) await this.#settle(instruction, answer);
  }

  #explain(error: AtelierError): void {
    if (error.code === 'cancelled') return;
    const detail = (error.detail ?? {}) as { understood?: string[]; unknown?: string[]; readings?: string[]; question?: boolean };
    const quoted = (words: string[] = []) => words.map((word) => tr('shell.quoted', { word })).join(', ');
    const [understood, unknown] = [quoted(detail.understood), quoted(detail.unknown)];
    const text = [
      detail.question === true ? tr('shell.question_answer') : error.message,
      ...(understood === '' ? [] : [tr('shell.understood_words', { words: understood })]),
      ...(unknown === '' ? [] : [tr('shell.unknown_words', { words: unknown })]),
    ].join(' ');
    this.#say(text, detail.readings ?? []);
  }

  #say(text: string, readings: string[] = []): void {
    this.#warn(text);
    const choices = readings.map((reading) => ({ text: reading, run: () => this.#bar.write(reading) }));
    this.#bar.showFeedback({ kind: 'error', text, choices });
    this.#bar.focus();
  }
}
