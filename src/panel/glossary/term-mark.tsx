import { useId, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { GlossaryWord } from '#content/glossary';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { openWord } from './open-word.ts';
import { showStructure } from './show-structure.ts';
import { useOpen } from '../shared/use-open.ts';

interface TermMarkProps {
  readonly word: GlossaryWord;
  /** The word as it stands in the text. */
  readonly text: string;
}

/** What a word means, and where to go from there. */
function Meaning({ word, close }: { readonly word: GlossaryWord; readonly close: () => void }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const { see } = word;
  const level = useView((state) => state.level);
  const showAll = () => {
    close();
    openWord(atlas, word);
  };
  const showThere = () => {
    close();
    if (see) showStructure(atlas, see);
  };
  return (
    <>
      <p>
        <b>{word.term}</b>: {word.meaning}.
      </p>
      {level === 'clinical' && word.clinical !== undefined && <p className="clinical">{word.clinical}</p>}
      <div className="term-ways">
        {see !== undefined && (
          <Button className="button outlined" onPress={showThere}>
            {t('glossary.show')}
          </Button>
        )}
        <Button className="button outlined" onPress={showAll}>
          {t('glossary.all')}
        </Button>
      </div>
    </>
  );
}

/** A word of the glossary in a text: a tap or Enter says what it means. */
export function TermMark({ word, text }: TermMarkProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useOpen();
  const mark = useRef<HTMLButtonElement>(null);
  const body = useId();
  return (
    <>
      <button
        ref={mark}
        type="button"
        className="term"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={t('glossary.explain')}
        onClick={() => setOpen(true)}
      >
        {text}
      </button>
      {/* Made when it is asked for: a page has many marks. */}
      {isOpen && (
        <Popover
          triggerRef={mark}
          isOpen
          onOpenChange={setOpen}
          placement="top"
          className="card popover term-popover"
        >
          <Dialog
            className="term-meaning"
            aria-label={t('glossary.means', { term: word.term })}
            aria-describedby={body}
          >
            <div id={body}>
              <Meaning word={word} close={() => setOpen(false)} />
            </div>
          </Dialog>
        </Popover>
      )}
    </>
  );
}
