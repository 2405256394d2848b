import { ChevronDown, ChevronUp } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { snapSheet, stepSheet } from './sheet-snap.ts';

interface Drag {
  readonly sheet: HTMLElement;
  readonly startY: number;
  readonly startHeight: number;
  y: number;
  time: number;
  speed: number;
}

/** A drag shorter than this is a tap. */
const TAP_PX = 6;

/** Grip of the bottom sheet: drag it, or use its two buttons. */
export function SheetHandle() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const height = useView((state) => state.sheet);
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const sheet = event.currentTarget.closest('aside');
    if (!sheet) return;
    const { clientY, timeStamp } = event;
    const startHeight = sheet.offsetHeight;
    drag.current = { sheet, startY: clientY, startHeight, y: clientY, time: timeStamp, speed: 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return;
    held.speed = (held.y - event.clientY) / Math.max(1, event.timeStamp - held.time);
    held.y = event.clientY;
    held.time = event.timeStamp;
    held.sheet.style.height = `${held.startHeight + held.startY - event.clientY}px`;
    held.sheet.dataset['dragging'] = '';
  };
  const onPointerUp = () => {
    const held = drag.current;
    drag.current = null;
    if (!held) return;
    const reached = held.sheet.offsetHeight;
    held.sheet.style.height = '';
    delete held.sheet.dataset['dragging'];
    if (Math.abs(held.y - held.startY) < TAP_PX) {
      commands.setSheet(height === 'closed' ? 'half' : height === 'half' ? 'full' : 'half', 'touch');
      return;
    }
    const room = window.innerHeight;
    const stops = { closed: 0.1 * room, half: 0.5 * room, full: 0.93 * room };
    commands.setSheet(snapSheet(reached, held.speed, stops), 'touch');
  };

  return (
    <div
      className="sheet-handle"
      role="group"
      aria-label={t('sheet.title')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <span className="sheet-grip" aria-hidden />
      <Button
        className="button icon"
        aria-label={t('sheet.smaller')}
        isDisabled={height === 'closed'}
        onPress={() => commands.setSheet(stepSheet(height, -1), 'panel')}
      >
        <ChevronDown size="1.3em" aria-hidden />
      </Button>
      <Button
        className="button icon"
        aria-label={t('sheet.larger')}
        isDisabled={height === 'full'}
        onPress={() => commands.setSheet(stepSheet(height, 1), 'panel')}
      >
        <ChevronUp size="1.3em" aria-hidden />
      </Button>
    </div>
  );
}
