import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { EXTRA_GROUPS, GROUPS, LAYERS, SIDES, STRUCTURES } from '#anatomy';
import {
  ACTIVITY_BANDS,
  DAILY_TASKS,
  GRADES,
  HIP_POSITIONS,
  MUSCLE_SECTIONS,
  MUSCLE_STATES,
  SHORT_SECTIONS,
  SOURCE_KINDS,
  SOURCE_READ,
  wordsFor,
} from '#content';
import { KEY_BINDINGS, VIEW_OPTIONS, VIEW_PRESETS } from '#state';

const { plain: words, clinical } = wordsFor('en');
const has = (key: string) => [key, `${key}_one`, `${key}_other`].some((form) => words[form] !== undefined);

describe('the words of the interface', () => {
  test.each([
    ['help.key', KEY_BINDINGS.map(({ help }) => help)],
    ['view', VIEW_PRESETS],
    ['layers.name', LAYERS],
    ['layers.short', LAYERS],
    ['list.group', [...LAYERS, 'nerve', 'ligament', 'disc', ...EXTRA_GROUPS, 'landmark']],
    ['group.name', GROUPS],
    ['show.option', VIEW_OPTIONS],
    ['kind', STRUCTURES.map(({ kind }) => kind)],
    ['shape', ['measured', 'modelled']],
    ['legend', ['origin', 'insertion']],
    ['side', [...SIDES, 'both']],
    ['theme', ['system', 'light', 'dark']],
    ['display', ['shown', 'ghost', 'xray', 'hidden', 'by-layer']],
    ['section', [...MUSCLE_SECTIONS, ...SHORT_SECTIONS, 'sources']],
    ['actions', HIP_POSITIONS],
    ['daily', DAILY_TASKS],
    ['card', MUSCLE_STATES],
    ['band', ACTIVITY_BANDS],
    ['grade.name', GRADES],
    ['source.kind', SOURCE_KINDS],
    ['source.read', SOURCE_READ],
    ['notice', ['bad-url', 'tool-failed']],
    [
      'status.error',
      [
        'network',
        'not-found',
        'not-glb',
        'truncated',
        'blocked',
        'version',
        'manifest',
        'missing-structure',
        'slow',
        'code',
        'unknown',
      ],
    ],
  ])('cover every %s', (prefix, names) => {
    expect(names.filter((name) => !has(`${prefix}.${name}`))).toEqual([]);
  });

  test('cover every key that the page asks for by name', () => {
    const root = path.resolve(import.meta.dirname, '../../src');
    const asked = ['panel', 'app', 'features'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .flatMap((name) => [
          ...readFileSync(path.join(root, folder, name), 'utf8').matchAll(/\bt\(\s*'([^']+)'/g),
        ])
        .map(([, key]) => key!),
    );
    expect(asked.length).toBeGreaterThan(30);
    expect([...new Set(asked)].filter((key) => !has(key))).toEqual([]);
  });

  test('have both plural forms wherever they have one', () => {
    const plural = Object.keys(words).filter((key) => /_(zero|one)$/.test(key));
    expect(plural.length).toBeGreaterThan(2);
    expect(plural.filter((key) => words[key.replace(/_(zero|one)$/, '_other')] === undefined)).toEqual([]);
  });

  test('hold no empty text', () => {
    expect(Object.entries({ ...words, ...clinical }).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('are found by i18next as flat keys, filled in and put in the plural', () => {
    const language = createInstance();
    void language.init({
      lng: 'en',
      resources: { en: { translation: words } },
      interpolation: { escapeValue: false },
      initAsync: false,
    });
    expect(language.t('structure.with-side', { name: 'Piriformis', side: 'left' })).toBe('Piriformis, left');
    expect(language.t('sources.show', { count: 1 })).toBe('1 source');
    expect(language.t('sources.show', { count: 3 })).toBe('3 sources');
    expect(language.t('layers.value', { layer: 'Skin', count: 0 })).toBe('Skin on top, nothing taken off');
  });
});
