// From the words in the box to an edit, and what to tell the person about it.
import type { AtelierApi, EditResult, PlanStep } from '../../atelier';
import type { InternalEditRequest } from '../api/api';
import type { AtelierError } from '../errors';
import { tr } from '../i18n';
import { ask } from './dialog';
import type { Feedback, InstructionBar } from './instruction_bar';
import type { LiveRegion } from './live_region';
import { planNames } from './plan_text';
import type { Thumbnails } from './thumbnails';

const readingSide = 192; // pixels of a reading's picture

const quoted = (words: string[] = []): string => words.map((word) => tr('shell.quoted', { word })).join(', ');

/** Speaks to who does not see: at once, or when there is time. */
type Voice = Pick<LiveRegion, 'warn' | 'say'>;

export class InstructionRunner {
  readonly #api: AtelierApi;
  readonly #bar: InstructionBar;
  readonly #voice: Voice;
  readonly #thumbnails: Thumbnails;
  #isRunning = false;

  constructor(api: AtelierApi, bar: InstructionBar, thumbnails: Thumbnails, voice: Voice) {
    this.#thumbnails = thumbnails;
    this.#api = api;
    this.#bar = bar;
    this.#voice = voice;
  }

  /** `reading`: which of the plans that were offered the person chose. */
  async run(instruction: string, reading?: number): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#bar.write(instruction);
    this.#bar.showFeedback(undefined);
    this.#bar.setBusy(true);
    try {
      // What the person painted is the mask.
      const request: InternalEditRequest = { instruction, useSelection: true, ...(reading === undefined ? {} : { reading }) };
      await this.#settle(instruction, await this.#api.edit(request));
    } catch (thrown) {
      this.#explain(instruction, thrown as AtelierError);
    } finally {
      this.#isRunning = false;
      this.#bar.setBusy(false);
    }
  }

  async #settle(instruction: string, result: EditResult): Promise<void> {
    if (result.status === 'done') {
      this.#bar.history.add(instruction);
      this.#bar.write('');
      if (result.unheeded.length > 0) this.#nameUnheeded(result.unheeded);
      return;
    }
    const reason = result.moderation.map((verdict) => verdict.reason).filter(Boolean).join(' ');
    if (result.status === 'blocked') return this.#say(reason || tr('error.blocked'));
    const isYes = await ask({ testid: 'confirm-edit', title: 'shell.confirm_title', text: reason, yes: 'shell.confirm_yes' });
    const answer = await this.#api.confirm(result.token, isYes);
    if (isYes) await this.#settle(instruction, answer);
  }

  // The edit is made; who meant something by these words sees that it was made without them.
  #nameUnheeded(words: string[]): void {
    const text = tr('shell.passed_over', { words: quoted(words) });
    this.#bar.showFeedback({ kind: 'info', text });
    this.#voice.say(text);
  }

  #explain(instruction: string, error: AtelierError): void {
    if (error.code === 'cancelled') return;
    const detail = (error.detail ?? {}) as {
      understood?: string[]; unknown?: string[]; plans?: PlanStep[][]; texts?: string[]; question?: boolean;
    };
    const plans = detail.plans ?? [];
    const [understood, unknown] = [quoted(detail.understood), quoted(detail.unknown)];
    const text = [
      detail.question === true ? tr('shell.question_answer') : error.message,
      ...(understood === '' ? [] : [tr('shell.understood_words', { words: understood })]),
      ...(unknown === '' ? [] : [tr('shell.unknown_words', { words: unknown })]),
      ...(unknown === '' || plans.length === 0 ? [] : [tr('shell.part_offered')]),
    ].join(' ');
    this.#say(text, plans.map((plan, reading) => ({
      text: detail.texts?.[reading] ?? planNames(plan),
      run: () => void this.run(instruction, reading),
      draw: (canvas) => void this.#thumbnails.draw(canvas, { instruction, reading, side: readingSide }),
    })));
  }

  #say(text: string, choices: Feedback['choices'] = []): void {
    this.#voice.warn(text);
    this.#bar.showFeedback({ kind: 'error', text, choices });
    this.#bar.focus();
  }
}
