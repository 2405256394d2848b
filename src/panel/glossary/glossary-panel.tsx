import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type GlossaryWord, glossary } from '#content/glossary';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { WordingSwitch } from '../claims/wording.tsx';
import { nameOfKey } from '../stories/story-list.tsx';
import { showStructure } from './show-structure.ts';

function Entry({ word: { term, forms = [], meaning, clinical, see } }: { readonly word: GlossaryWord }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const level = useView((state) => state.level);
  return (
    <div>
      <dt>
        {term}
        {forms.length > 0 && <small>{t('glossary.also', { forms: forms.join(', ') })}</small>}
      </dt>
      <dd>
        {meaning}
        {level === 'clinical' && clinical !== undefined && <span className="clinical">{clinical}</span>}
        {see !== undefined && (
          <Button className="button outlined" onPress={() => showStructure(atlas, see)}>
            {t('glossary.see', { name: nameOfKey(see, t) })}
          </Button>
        )}
      </dd>
    </div>
  );
}

/** Every word that is explained, in the order of the alphabet. */
export function GlossaryPanel() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What led here is gone, mostly; whoever used it goes on from the head of the page.
    heading.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <article ref={box} className="stories topic" aria-labelledby="glossary-title">
      <Button className="button outlined stories-back" onPress={() => commands.openScreen('atlas', 'panel')}>
        <ArrowLeft size="1.1em" aria-hidden />
        {t('glossary.leave')}
      </Button>
      <h2 ref={heading} id="glossary-title" tabIndex={-1} className="stories-title">
        {t('glossary.title')}
      </h2>
      <p className="story-lead">{t('glossary.lead')}</p>
      <WordingSwitch />
      <dl className="glossary">
        {glossary.map((word) => (
          <Entry key={word.id} word={word} />
        ))}
      </dl>
    </article>
  );
}
