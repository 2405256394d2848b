import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '#state';
import type { Announcer } from './announcer.ts';
import { useAtlas, useRequest, useView } from '../shared/atlas-context.tsx';
import { describeTurn, describeView } from './describe-view.ts';

/** A view must rest this long before it is told of: who is turning the model is not talked at. */
const REST_MS = 1600;

/** Who turned the model by keys hears so long after the last of them at least from where the view now is. */
const TURN_MS = 2400;

/** Who asks while the model never comes to rest hears after this from which side the view is. */
const PATIENCE_MS = 10_000;

/** In these the scene will come to rest and look. */
const SOON_READY: readonly ViewState['scene']['phase'][] = ['starting', 'loading', 'ready'];

const READING = '[role="tree"], [role="menu"], [role="dialog"], aside, input';

/** The element that describes the 3D view to those who do not see it; named in its `aria-describedby`. */
const VIEW_NOW_ID = 'view-now';

/**
 * Tells what is to be seen from here: as the description of the 3D view, to be read again at any time; aloud and
 * politely once the view has come to rest somewhere new; and at once when it is asked for.
 */
export function ViewDescription({ announcer }: { readonly announcer: Announcer }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const sentence = useView((state) => describeView(state, t));
  const isKnown = useView(({ inSight }) => inSight !== null && inSight.length > 0);
  // What is in sight is looked for when it is asked for; where the scene cannot look, there is still a side to tell.
  const canTell = useView(({ inSight, scene }) => inSight !== null || !SOON_READY.includes(scene.phase));
  const [isAsked, setAsked] = useState(false);
  useRequest('describe', () => setAsked(true));
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!isKnown) return undefined;
    // The first view is what the page opens with; it is there to be read, and is not called out.
    if (told.current === null) told.current = sentence;
    if (told.current === sentence) return undefined;
    let timer = 0;
    // Something fresher that was said has its turn first.
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(tell, REST_MS);
    };
    const tell = () => {
      stop();
      // Whoever asked in the meantime has heard it.
      if (told.current === sentence) return;
      told.current = sentence;
      // Who is reading the list, a menu or a dialog is not talked over; the description is there to be read.
      if (!document.activeElement?.closest(READING)) announcer.say(sentence);
    };
    const stop = announcer.store.subscribe(wait);
    wait();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [announcer, isKnown, sentence]);
  useEffect(() => {
    let timer = 0;
    let start: ViewState['camera'] | null = null;
    const answer = () => {
      const from = start;
      start = null;
      const state = atlas.state();
      const { inSight } = state;
      const full = describeView(state, t);
      // What is newly in sight is told in full; where there is nothing new, the hand on the keys still wants an answer.
      if (!from || (inSight !== null && inSight.length > 0 && told.current !== full)) return;
      announcer.say(describeTurn(from, state.camera, t));
    };
    const stop = atlas.subscribe((_state, before, { command, by }) => {
      if (command !== 'moveCamera' || by !== 'keyboard') return;
      start ??= before.camera;
      clearTimeout(timer);
      timer = window.setTimeout(answer, TURN_MS);
    });
    // Something else that was said is the answer.
    const hush = announcer.store.subscribe(() => {
      clearTimeout(timer);
      start = null;
    });
    return () => {
      stop();
      hush();
      clearTimeout(timer);
    };
  }, [announcer, atlas, t]);
  useEffect(() => {
    if (!isAsked) return undefined;
    const answer = () => {
      told.current = sentence;
      announcer.say(sentence);
      setAsked(false);
    };
    const timer = window.setTimeout(answer, canTell ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [announcer, isAsked, canTell, sentence]);
  return (
    <p id={VIEW_NOW_ID} className="sr-only">
      {sentence} {t('scene.hint')}
    </p>
  );
}
