import type { TFunction } from 'i18next';
import { structureOf } from '#anatomy';
import type { Scope } from '#state';
import { labelOf, nameOf } from '../shared/labels.ts';

/** What a reader calls a scope: "Piriformis, left", "Whole layer: Bones". */
export function nameOfScope(scope: Scope, t: TFunction): string {
  switch (scope.kind) {
    case 'structure':
      return labelOf(scope.id, t);
    case 'pair':
      return t('dissect.pair', { name: nameOf(structureOf(scope.key), t) });
    case 'layer':
      return t('dissect.layer', { name: t(`layers.name.${scope.layer}`) });
    case 'group':
      return t('dissect.group', { name: t(`group.name.${scope.group}`) });
    case 'structure-kind':
      return t('dissect.group', { name: t(`list.group.${scope.of}`) });
  }
}
