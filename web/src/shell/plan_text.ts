// A plan in a few words: the names of its steps.
import type { PlanStep } from '../../atelier';
import { hasText, tr } from '../i18n';

export const operatorName = (op: string): string => (hasText(`operator.${op}`) ? tr(`operator.${op}` as never) : op);

/** What an edit is called: its words, or its steps where it came from none. */
export const editTitle = (edit: { instruction: string; steps?: { label: string }[] }): string =>
  edit.instruction || [...new Set((edit.steps ?? []).map(({ label }) => label))].join(', ');

/** "Warmth, Exposure, Vignette": each name once, in order. */
export const planNames = (plan: readonly PlanStep[]): string => [...new Set(plan.map(({ op }) => operatorName(op)))].join(', ');
