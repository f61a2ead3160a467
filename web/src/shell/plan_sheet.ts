// Edits outside of the editor: a preset's file, a link, what lies in the clipboard. Plans and their titles, nothing of
// a picture or its mask. What is read here may come from anybody: its form is checked, C++ checks the plan itself.
import type { PlanStep } from '../../atelier';

export interface LooseEdit {
  instruction: string;
  plan: PlanStep[];
}

export type Sheet = { kind: 'preset'; name: string; plan: PlanStep[] } | { kind: 'edits'; edits: LooseEdit[] };

export const sheetVersion = 1;
const charactersMax = 200_000;
const editsMax = 100;
const stepsMax = 200;
const nameMax = 80;

/** A preset's name as it is kept and shown: one line, no control characters, not endless. */
export const tidyName = (name: string): string =>
  name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, nameMax).trim();

export const writePreset = (name: string, plan: PlanStep[]): string =>
  `${JSON.stringify({ atelier: 'preset', version: sheetVersion, name, plan }, undefined, 2)}\n`;

export const writeEdits = (edits: LooseEdit[]): string => JSON.stringify({ atelier: 'edits', version: sheetVersion, edits });

/** What `text` holds; undefined where it is no sheet of ours, of a later version, or damaged. */
export function readSheet(text: string): Sheet | undefined {
  if (text.length > charactersMax || !text.trimStart().startsWith('{')) return undefined;
  const json = parsed(text);
  if (!isRecord(json) || json.version !== sheetVersion) return undefined;
  if (json.atelier === 'preset' && typeof json.name === 'string') {
    const plan = readPlan(json.plan);
    return plan && { kind: 'preset', name: tidyName(json.name), plan };
  }
  if (json.atelier !== 'edits' || !Array.isArray(json.edits) || json.edits.length === 0 || json.edits.length > editsMax) return undefined;
  const edits = json.edits.map(readEdit);
  return edits.every((edit) => edit !== undefined) ? { kind: 'edits', edits } : undefined;
}

/** Whether `text` is a sheet: a paste of anything else is somebody else's business. */
export const isEditsText = (text: string): boolean => readSheet(text) !== undefined;

/** The steps of a plan, each brought down to what a plan's step has; undefined where one is none. */
export function readPlan(value: unknown): PlanStep[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > stepsMax) return undefined;
  const steps = value.map(readStep);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

const hashKey = '#preset=';

/** An address that carries the plan behind '#', which no browser sends to a server. */
export function presetLink(page: string, plan: PlanStep[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: sheetVersion, plan }));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${page.replace(/#.*$/, '')}${hashKey}${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

export const isPresetHash = (hash: string): boolean => hash.startsWith(hashKey);

/** The plan of a link's hash; undefined where it holds none. */
export function planFromHash(hash: string): PlanStep[] | undefined {
  if (!isPresetHash(hash) || hash.length > charactersMax) return undefined;
  try {
    const letters = atob(hash.slice(hashKey.length).replaceAll('-', '+').replaceAll('_', '/'));
    const json = parsed(new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
    return isRecord(json) && json.version === sheetVersion ? readPlan(json.plan) : undefined;
  } catch {
    return undefined; // not base64
  }
}

function readEdit(value: unknown): LooseEdit | undefined {
  if (!isRecord(value) || typeof value.instruction !== 'string' || value.instruction.length > 2000) return undefined;
  const plan = readPlan(value.plan);
  return plan && { instruction: value.instruction, plan };
}

function readStep(value: unknown): PlanStep | undefined {
  if (!isRecord(value) || typeof value.op !== 'string') return undefined;
  const { op, region = 'everywhere', within = '', outsideRegion = false, outsideMask = false, params = {} } = value;
  if (typeof region !== 'string' || typeof within !== 'string' || !isRecord(params)) return undefined;
  if (typeof outsideRegion !== 'boolean' || typeof outsideMask !== 'boolean') return undefined;
  const entries = Object.entries(params);
  const isPlain = entries.every(([, parameter]) => typeof parameter === 'number' && Number.isFinite(parameter));
  const step = { op, region, params: Object.fromEntries(entries) as Record<string, number> };
  if (!isPlain) return undefined;
  return { ...step, ...(within && { within }), ...(outsideRegion && { outsideRegion }), ...(outsideMask && { outsideMask }) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
